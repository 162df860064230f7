package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.InvitationCounts;
import org.wandelwerk.identity.OpenInvitation;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The invitations of those who have set up no way in yet.
 *
 * @param isReady whether mails leave this house
 * @param next the cursor of the next part; {@code null} at the end
 */
public record OpenInvitationsPage(
        InvitationCounts counts,
        List<OpenInvitation> invitations,
        boolean isReady,
        @Nullable String next) implements Page, Confidential {

    static final String ADDRESS = "/schreibtisch/einladungen";

    @Override
    public Stream<Shown> shown() {
        return invitations.stream()
                .map(invitation ->
                        new Shown("people", "list", invitation.person().id()));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
