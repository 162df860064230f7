package org.wandelwerk.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list part by part until so many were found that somebody may see: where rights hang on each record for
 * itself, what others may see never pushes out what waits for this reader.
 */
final class ReadOn {

    private ReadOn() {}

    /**
     * @param size of each part
     * @param part the one behind the given draft; behind {@code null} the first
     */
    static List<Draft> until(
            int limit, int size, Function<@Nullable Draft, List<Draft>> part, Predicate<Draft> isOpen) {
        var found = new ArrayList<Draft>();
        Draft last = null;
        while (found.size() < limit) {
            var some = part.apply(last);
            some.stream().filter(isOpen).limit(limit - found.size()).forEach(found::add);
            if (some.size() < size) {
                break;
            }
            last = some.getLast();
        }
        return found;
    }
}
