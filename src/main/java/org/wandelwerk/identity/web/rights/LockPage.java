package org.wandelwerk.identity.web.rights;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.AccountLock;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Whether somebody is kept out, and the form that keeps out or lets in again.
 *
 * @param lock {@code null} when the account is open
 * @param isSignedOut whether all sign-ins of the person were ended just now
 */
public record LockPage(Holder holder, @Nullable AccountLock lock, EndForm form, FormErrors errors, boolean isSignedOut)
        implements Page, Confidential {

    public String person() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }

    public String address() {
        return person() + "/sperre";
    }

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown("person", holder.id().value().toString(), holder.id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
