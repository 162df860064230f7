package org.wandelwerk.moving;

import java.util.Optional;
import java.util.function.Function;
import org.wandelwerk.kernel.PublicKey;

/**
 * Where the profile is read with which a project was handed in.
 *
 * @param address without language; empty when there is none, or nothing of it is for the acting person
 */
public record ProfileLead(Function<PublicKey, Optional<String>> address) {}
