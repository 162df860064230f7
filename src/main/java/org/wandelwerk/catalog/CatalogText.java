package org.wandelwerk.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * The words of an entry.
 *
 * @param given promoters or a place, in the words of the source
 * @param former names it had, which are shown when they were looked for
 * @param also words that find it and are not shown, as the names of its places in both languages
 */
public record CatalogText(
        Text title, @Nullable Text summary, @Nullable String given, List<String> former, List<String> also) {

    public CatalogText {
        former = List.copyOf(former);
        also = List.copyOf(also);
    }

    static CatalogText of(Text title, @Nullable Text summary) {
        return new CatalogText(title, summary, null, List.of(), List.of());
    }
}
