package org.wandelwerk.notice;

import org.jspecify.annotations.Nullable;

/**
 * A run of text in a paragraph.
 *
 * @param address where it leads, checked; {@code null} when it is no link
 * @param endsLine whether the line breaks behind it
 */
public record Span(String text, boolean isStrong, @Nullable String address, boolean endsLine) {

    public boolean isElsewhere() {
        return address != null && !address.startsWith("/");
    }
}
