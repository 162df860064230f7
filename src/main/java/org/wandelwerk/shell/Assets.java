package org.wandelwerk.shell;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The files around each page, addressed with a digest of their content so that browsers may keep them for ever: static
 * ones, and those of the house's own look.
 */
@Component
public class Assets {

    private final ResourceUrlProvider addresses;
    private volatile Look look = Look.SHIPPED;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /** @throws IllegalArgumentException when there is no such file */
    public String address(String file) {
        var address = addresses.getForLookupPath(file);
        if (address == null) {
            throw new IllegalArgumentException("no static file " + file);
        }
        return address;
    }

    public Look look() {
        return look;
    }

    /** From now on each page is made in this look. */
    public void wear(Look other) {
        look = other;
    }
}
