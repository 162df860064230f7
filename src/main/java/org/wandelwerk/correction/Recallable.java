package org.wandelwerk.correction;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Publication;

/** The things of a module that can be recalled; only the module knows how their publication ends and begins. */
public interface Recallable {

    /** The id of the thing, whether it is public or not; empty when this module has no such thing. */
    Optional<UUID> find(Subject subject);

    /** The ids of things that had the key before, which leads to their pages since; none when keys stay. */
    default Stream<UUID> formerly(Subject subject) {
        return Stream.empty();
    }

    /** Ends the publication of the thing; empty when it has none. */
    Optional<Publication> end(UUID subject);

    /** Makes the thing public, wherever public things are listed. */
    void begin(UUID subject, Publication publication);
}
