package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.AccountLock;
import org.wandelwerk.identity.AccountState;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One person with all that was ever granted, and the form that gives a role.
 *
 * @param roles those that can be given by hand
 * @param mayGrant whether the reader gives roles at all
 * @param lock why the person is kept out; {@code null} when the account is open
 * @param remarks what other modules know
 * @param mayLock whether the reader keeps people out and lets them in
 * @param mayErase whether the reader takes people out of the records
 * @param mayFollow whether the reader reads what happened to the person's account and roles
 * @param account how the person stands with the house; {@code null} for whoever need not know
 */
public record HolderPage(
        Holder holder,
        List<GrantView> grants,
        List<Role> roles,
        boolean mayGrant,
        @Nullable AccountLock lock,
        List<PersonRemark> remarks,
        boolean mayLock,
        boolean mayErase,
        boolean mayFollow,
        @Nullable AccountState account,
        GrantForm form,
        FormErrors errors)
        implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return Stream.of(new Shown("person", holder.id().value().toString(), holder.id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    public String address() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }
}
