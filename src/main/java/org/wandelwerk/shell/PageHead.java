package org.wandelwerk.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines of itself: those that follow, share and search.
 *
 * @param links feeds and calendars that belong to the page
 * @param picture the whole address of the picture beside a shared link
 * @param linkedData what the page is about, as JSON-LD that may stand in HTML
 */
public record PageHead(
        List<Subscription> links,
        @Nullable String picture,
        @Nullable String linkedData) {

    public static final PageHead NONE = new PageHead(List.of(), null, null);

    /** Something that a program can follow. */
    public record Subscription(String mediaType, String address, String title) {}
}
