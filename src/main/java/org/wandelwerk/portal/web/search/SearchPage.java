package org.wandelwerk.portal.web.search;

import java.util.List;
import org.wandelwerk.portal.web.LeftAside;
import org.wandelwerk.shell.Page;

/**
 * What was found, by kind.
 *
 * @param groups those kinds of which something was found
 * @param similar names that are written much like what was typed; only when nothing was found
 * @param aside what of the question was not answered
 */
public record SearchPage(SearchQuery query, List<HitGroup> groups, List<String> similar, LeftAside aside)
        implements Page {

    public int total() {
        return groups.stream().mapToInt(group -> group.found().total()).sum();
    }

    /** The ends of the message keys of what may be looked for. */
    public List<String> examples() {
        return List.of("place", "topic", "former");
    }

    public Highlight highlight() {
        return new Highlight(query.words());
    }
}
