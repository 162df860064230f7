package org.wandelwerk.portal.web.found;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.portal.web.search.Highlight;
import org.wandelwerk.portal.web.search.HitGroup;
import org.wandelwerk.shell.Page;

/**
 * What the search found: the best of each kind, or of some, or one kind with all by which it can be narrowed.
 *
 * @param places municipalities of that name; {@code null} when none is called so, or other kinds were asked for
 * @param groups the kinds of which something was found
 * @param similar words written much like those typed; only when nothing was found
 * @param beside one kind on a map; {@code null} behind its first part, and when nothing of it names a place
 * @param isAnew whether it begins again, as the part before came from the tables, which rank in another way
 */
public record FoundPage(
        CatalogQuery query,
        @Nullable HitGroup places,
        Highlight highlight,
        List<FoundGroup> groups,
        boolean isOneKind,
        List<String> similar,
        FoundProjectsPage.@Nullable Beside beside,
        boolean isAnew)
        implements Page {

    /** The hits of one kind. */
    public record FoundGroup(CatalogKind kind, FoundView view) {

        public boolean isWhole() {
            return view.entries().size() == view.answer().total();
        }
    }

    /** Whether anything is asked for; else there is help. */
    public boolean isAsked() {
        return query.isAsked();
    }

    /** All that is found as a file. */
    public String file(String ending) {
        return query.behind(null).address("/suche." + ending);
    }

    /** Where the search over all kinds is saved. */
    public String remember() {
        return "/suche/merken?frage=" + URLEncoder.encode(query.address("/suche"), StandardCharsets.UTF_8);
    }

    /** All that is found, as a feed. */
    public String feed() {
        return query.behind(null).address("/suche.atom");
    }

    public int total() {
        return (places == null ? 0 : places.found().total())
                + groups.stream()
                        .mapToInt(group -> group.view().answer().total())
                        .sum();
    }

    public boolean isEmpty() {
        return places == null && groups.isEmpty();
    }

    /** The ends of the message keys of what may be looked for. */
    public List<String> examples() {
        return List.of("place", "topic", "former");
    }

    public String address(String words) {
        return CatalogQuery.ALL.saying(words).address("/suche");
    }

    /** What was chosen, over several kinds; {@code null} where one kind shows its own choices, or nothing was found. */
    public @Nullable FoundView choices() {
        if (isOneKind || groups.isEmpty()) {
            return null;
        }
        var first = groups.getFirst().view();
        return new FoundView("/suche", query.behind(null), first.answer(), first.labels());
    }

    public String all(CatalogKind kind) {
        return query.behind(null).of(kind).address("/suche");
    }
}
