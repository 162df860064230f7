package org.wandelwerk.portal.web.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.portal.web.LeftAside;

/** The search over everything public, as the tables answer it. */
@Component
public class SearchLists {

    private static final int BEST = 5;
    private static final int PART = 20;

    private final List<Hits> kinds;
    private final Spelling spelling;

    SearchLists(List<Hits> kinds, Spelling spelling) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Hits::group)).toList();
        this.spelling = spelling;
    }

    /** Whether places are looked for, which lie in their tables alone. */
    public static boolean isOfPlaces(Map<String, String> words) {
        return SearchGroup.PLACES.word().equals(words.get("art"));
    }

    /** @param words the words of the address, as far as places are looked for */
    public SearchPage page(Map<String, String> words) {
        return page(words, Set.of(), new LeftAside(List.of()));
    }

    /**
     * What the tables find; nothing of a kind that they do not know. What the index began begins anew, as it ranks in
     * another way.
     *
     * @param words the words of the address
     * @param asked the same as the index would have read them
     */
    public SearchPage page(Map<String, String> words, CatalogQuery asked) {
        var aside = LeftAside.ofSearch(asked, SearchGroup.WORDS);
        var several = asked.kinds().size() < 2
                ? Set.<String>of()
                : asked.kinds().stream().map(CatalogKind::word).collect(Collectors.toSet());
        if (asked.lastShown().isEmpty()) {
            return page(words, several, aside);
        }
        var first = new HashMap<>(words);
        first.remove("nach");
        return page(first, several, aside.withPlace());
    }

    /** @param several the words of the kinds that are asked for together; none when one is, or all are */
    private SearchPage page(Map<String, String> words, Set<String> several, LeftAside aside) {
        var art = words.getOrDefault("art", "");
        var group = several.isEmpty() && SearchGroup.WORDS.contains(art) ? SearchGroup.of(art) : null;
        var query =
                new SearchQuery(words.getOrDefault("q", "").strip(), group, group == null ? null : words.get("nach"));
        if (query.isEmpty()) {
            return new SearchPage(query, List.of(), List.of(), aside);
        }
        var groups = kinds.stream()
                .filter(kind ->
                        several.contains(kind.group().word()) || several.isEmpty() && (group != null || art.isBlank()))
                .filter(kind -> group == null || kind.group() == group)
                .map(kind -> new HitGroup(
                        kind.group(), kind.find(query.words(), query.after(), group == null ? BEST : PART)))
                .filter(found -> !found.found().slice().items().isEmpty())
                .toList();
        return new SearchPage(query, groups, groups.isEmpty() ? spelling.similar(query.words()) : List.of(), aside);
    }
}
