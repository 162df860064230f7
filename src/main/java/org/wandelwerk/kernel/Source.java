package org.wandelwerk.kernel;

import java.util.regex.Pattern;

/** A public page that a fact was taken from. */
public record Source(String address) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(?:[^/?#@\\s]*@)?"
            + "(?:www\\.)?(?<site>[^/?#@:\\s]+|\\[[^\\]\\s]+\\])(?<page>(?::\\d+)?(?:[/?#]\\S*)?)");

    /** Readers follow it, so it is never anything but a page on the web. */
    public Source {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not the address of a public page");
        }
    }

    /** Whether it can be the address of a public page. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The host of the page, shown as the link's text. */
    public String site() {
        var found = ADDRESS.matcher(address);
        return found.matches() ? found.group("site") : address;
    }

    /** What follows the host in the address, empty for its first page: tells pages of one host apart. */
    public String page() {
        var found = ADDRESS.matcher(address);
        return found.matches() && !found.group("page").equals("/") ? found.group("page") : "";
    }
}
