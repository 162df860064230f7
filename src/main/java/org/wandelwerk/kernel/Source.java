package org.wandelwerk.kernel;

import java.net.URI;

/** A public page that a fact was taken from. */
public record Source(String address) {

    /** Readers follow it, so it is never anything but a page on the web. */
    public Source {
        if (!address.matches("(?i)https?://\\S+")) {
            throw new IllegalArgumentException("not the address of a public page");
        }
    }

    /** The host of the page, shown as the link's text. */
    public String site() {
        var host = URI.create(address).getHost();
        return host == null ? address : host.replaceFirst("^www\\.", "");
    }
}
