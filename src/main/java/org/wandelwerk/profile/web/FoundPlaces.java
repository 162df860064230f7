package org.wandelwerk.profile.web;

import java.util.List;
import org.wandelwerk.place.Municipality;

/**
 * What the house knows by a name that was typed.
 *
 * @param municipalities none when the name is not known
 */
public record FoundPlaces(String given, List<Municipality> municipalities) {}
