package org.wandelwerk.portal.web.search;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.kernel.NotFound;

/** What kinds of things are found, in the order in which they are shown. */
public enum SearchGroup {
    PLACES("orte"),
    PROJECTS("projekte"),
    ORGANISATIONS("akteure"),
    BODIES("gremien"),
    MEETINGS("sitzungen"),
    NEWS("aktuelles");

    /** What addresses may say. */
    static final Set<String> WORDS = Stream.of(values()).map(SearchGroup::word).collect(Collectors.toUnmodifiableSet());

    private final String word;

    SearchGroup(String word) {
        this.word = word;
    }

    /** What the address says. */
    public String word() {
        return word;
    }

    /** The end of the message keys about it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SearchGroup of(String word) {
        return Stream.of(values())
                .filter(group -> group.word.equals(word))
                .findAny()
                .orElseThrow(() -> new NotFound("a kind of hits " + word));
    }
}
