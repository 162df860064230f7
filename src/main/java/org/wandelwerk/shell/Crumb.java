package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way from the start page to the page shown.
 *
 * @param lang the language of the label where it is another than the page's (WCAG 3.1.2)
 */
public record Crumb(String address, String label, @Nullable String lang) {

    /** A step named in the language of the page. */
    public Crumb(String address, String label) {
        this(address, label, null);
    }
}
