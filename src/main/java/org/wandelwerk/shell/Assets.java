package org.wandelwerk.shell;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Static files, addressed with a digest of their content so that browsers may keep them for ever. */
@Component
public class Assets {

    private final ResourceUrlProvider addresses;

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
}
