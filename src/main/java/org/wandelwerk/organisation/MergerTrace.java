package org.wandelwerk.organisation;

import java.util.Set;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Publication;

/**
 * What a merger needs for the way back.
 *
 * @param names the names that the one that stays got
 * @param slugs the addresses that lead to it since
 * @param origin where it came from until then
 * @param publication by whom and when the one that goes was published
 */
record MergerTrace(Set<String> names, Set<String> slugs, Origin origin, Publication publication) {

    MergerTrace {
        names = Set.copyOf(names);
        slugs = Set.copyOf(slugs);
    }
}
