package org.wandelwerk.moving;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.wandelwerk.kernel.PublicKey;

/**
 * Where the profile is read with which a project was handed in, and what was said with its last version.
 *
 * @param address without language; empty when there is none, or nothing of it is for the acting person
 * @param received where the office returns what was handed in; empty for everybody else, and when nothing was, or it
 *     went back already
 * @param isWithOffice whether what came in waits for the office to answer it
 * @param told what handing in was said not to be; empty when nothing was handed in here, or that was not kept
 */
public record ProfileLead(
        Function<PublicKey, Optional<String>> address,
        Function<PublicKey, Optional<String>> received,
        Predicate<PublicKey> isWithOffice,
        Function<PublicKey, Optional<NotWhats.Told>> told) {}
