package org.wandelwerk.portal.web.search;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.portal.web.PortalPages;

/** The search over everything public. */
@PortalPages
class SearchController {

    private static final int BEST = 5;
    private static final int PART = 20;

    /** Then the database gives up: who waits longer has gone, and others wait behind. */
    private static final int MOST_SECONDS = 3;

    private final List<Hits> kinds;
    private final Spelling spelling;

    SearchController(List<Hits> kinds, Spelling spelling) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Hits::group)).toList();
        this.spelling = spelling;
    }

    @GetMapping("/suche")
    @Transactional(readOnly = true, timeout = MOST_SECONDS)
    SearchPage search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String art,
            @RequestParam(required = false) @Nullable String nach) {
        var group = art == null || art.isEmpty() ? null : SearchGroup.of(art);
        var query = new SearchQuery(q.strip(), group, group == null ? null : nach);
        if (query.isEmpty()) {
            return new SearchPage(query, List.of(), List.of());
        }
        var groups = kinds.stream()
                .filter(kind -> group == null || kind.group() == group)
                .map(kind -> new HitGroup(
                        kind.group(), kind.find(query.words(), query.after(), group == null ? BEST : PART)))
                .filter(found -> !found.found().slice().items().isEmpty())
                .toList();
        return new SearchPage(query, groups, groups.isEmpty() ? spelling.similar(query.words()) : List.of());
    }
}
