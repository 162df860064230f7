package org.wandelwerk.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.ReceivedProfiles;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/** Reads what the office may release of profiles. */
@Component
class ReleasableProfiles {

    private final ReceivedProfiles received;
    private final HandIns handIns;
    private final Forms forms;
    private final ProjectMoves moves;

    ReleasableProfiles(ReceivedProfiles received, HandIns handIns, Forms forms, ProjectMoves moves) {
        this.received = received;
        this.handIns = handIns;
        this.forms = forms;
        this.moves = moves;
    }

    /** @throws NotFound when there is none, nothing was handed in, or the acting person receives none */
    Releasable find(PublicKey key) {
        var profile = received.byKey(key);
        return of(key, profile.state(), handIns.of(profile.id()).getFirst());
    }

    /** The same, whose project nobody else moves or changes until the end of the transaction. */
    Releasable held(PublicKey key) {
        received.byKey(key);
        var _ = moves.held(key);
        return find(key);
    }

    private Releasable of(PublicKey key, ProfileState state, HandedIn version) {
        var at = moves.find(key).orElseThrow(() -> new NotFound("project " + key));
        var form = forms.form(version.form());
        return new Releasable(form, version, at, hindrance(state, version, form, at));
    }

    private static @Nullable String hindrance(ProfileState state, HandedIn version, Form form, Standpoint at) {
        if (state != ProfileState.ACCEPTED) {
            return "disclosure.refused.state";
        }
        if (!version.mayBePublic(form)) {
            return "disclosure.refused.consent";
        }
        return at.isPublic() ? null : "disclosure.refused.hidden";
    }
}
