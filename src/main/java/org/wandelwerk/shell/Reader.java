package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as the frame must know.
 *
 * @param draft the address of the draft that the page shows as if it were public; {@code null} for all other pages
 */
public record Reader(
        Theme theme,
        @Nullable SignedReader signedIn,
        @Nullable String draft) {}
