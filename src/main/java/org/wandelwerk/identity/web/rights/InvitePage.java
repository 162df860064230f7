package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form that invites people who have no account yet.
 *
 * @param isReady whether mails leave this house; without them nobody is invited here
 * @param roles those that can be given by hand; none when the reader gives no roles
 * @param troubles why those who were named are not invited
 */
public record InvitePage(
        boolean isReady,
        List<Role> roles,
        InviteForm form,
        GrantForm role,
        List<LineTrouble> troubles,
        FormErrors errors)
        implements Page, Confidential {

    static final String ADDRESS = "/schreibtisch/einladungen/neu";

    @Override
    public Stream<Shown> shown() {
        return troubles.stream()
                .flatMap(trouble -> Stream.ofNullable(trouble.known()))
                .map(person -> new Shown("people", "list", person.id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    public boolean isWrong() {
        return !errors.isEmpty() || !troubles.isEmpty();
    }
}
