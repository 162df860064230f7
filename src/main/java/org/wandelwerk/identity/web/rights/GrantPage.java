package org.wandelwerk.identity.web.rights;

import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One grant with its story, and the form that ends it.
 *
 * @param mayEnd whether the reader may end grants of this scope
 */
public record GrantPage(GrantView grant, boolean mayEnd, EndForm form, FormErrors errors) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
