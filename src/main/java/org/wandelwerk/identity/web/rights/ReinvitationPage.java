package org.wandelwerk.identity.web.rights;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.Reinvitation;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.shell.Page;

/** That somebody was invited anew, with the link where it has to be handed over. */
public record ReinvitationPage(Holder holder, Reinvitation made) implements Page {

    public String person() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }

    /** The address of the link; {@code null} when it is not for the reader. */
    public @Nullable String link() {
        var link = made.link();
        return link == null ? null : "/einladung/" + link.value();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
