package org.wandelwerk.shell;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a public page shows, with what machines are told of it, the tables it was made from, and its body in each theme
 * once that is drawn: maps have the colours of the theme.
 */
record KeptContent(Page page, PageHead head, Set<String> tables, Map<Theme, KeptBody> bodies)
        implements MadeFromTables {

    static KeptContent of(Page page, PageHead head, Set<String> tables, Cache<KeptBody, KeptBody.Drawn> room) {
        var bodies = Stream.of(Theme.values()).collect(toMap(theme -> theme, _ -> new KeptBody(room)));
        return new KeptContent(page, head, Set.copyOf(tables), Map.copyOf(bodies));
    }
}
