package org.wandelwerk.portal.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.SearchWords;

/**
 * What somebody typed, and which part of the hits is asked for.
 *
 * @param group {@code null} for the best of each kind
 * @param after the cursor of the part before; {@code null} for the first
 */
public record SearchQuery(
        String typed, @Nullable SearchGroup group, @Nullable String after) {

    public SearchWords words() {
        return SearchWords.of(typed);
    }

    public boolean isEmpty() {
        return words().isEmpty();
    }

    /** Whether more was typed than is read. */
    public boolean isTooLong() {
        return typed.length() > SearchWords.LONGEST;
    }

    /** What stands in the field again: no signs that no page may hold. */
    public String shown() {
        var read = typed.codePoints()
                .limit(SearchWords.LONGEST)
                .filter(sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE);
        return read.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The address of all hits of one kind, behind the given cursor. */
    public String address(@Nullable SearchGroup wanted, @Nullable String behind) {
        return "/suche?q=" + URLEncoder.encode(shown(), StandardCharsets.UTF_8)
                + (wanted == null ? "" : "&art=" + wanted.word())
                + (behind == null ? "" : "&nach=" + behind);
    }

    /** The address of a search for other words. */
    public static String address(String words) {
        return "/suche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
