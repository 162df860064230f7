package org.wandelwerk.place;

import java.util.List;
import org.wandelwerk.kernel.FoundPlace;

/**
 * A municipality that was found.
 *
 * @param otherNames names of villages in it, and other names of its own, that were looked for
 */
public record PlaceHit(Municipality municipality, List<String> otherNames, FoundPlace place) {}
