package org.wandelwerk.kernel;

import java.net.URI;

/** A public page that a fact was taken from. */
public record Source(String address) {

    /** The host of the page, shown as the link's text. */
    public String site() {
        var host = URI.create(address).getHost();
        return host == null ? address : host.replaceFirst("^www\\.", "");
    }
}
