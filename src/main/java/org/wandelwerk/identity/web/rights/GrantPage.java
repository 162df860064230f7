package org.wandelwerk.identity.web.rights;

import java.util.stream.Stream;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One grant with its story, and the form that ends it.
 *
 * @param mayEnd whether the reader may end grants of this scope
 */
public record GrantPage(GrantView grant, boolean mayEnd, EndForm form, FormErrors errors)
        implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        var given = grant.right().grant();
        return Stream.of(new Shown("grant", given.id().value().toString(), given.person()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
