package org.wandelwerk.moving.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.FormChange;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.CarryOver;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.programme.Step;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * What becomes of a project in the newest version of its procedure, and the form that takes it there.
 *
 * @param change what becomes of its profile; {@code null} when both versions ask by the same form
 */
public record CarryOverPage(
        ProjectStand stand, CarryOver preview, @Nullable FormChange change, MoveForm form, FormErrors errors)
        implements Page {

    static String address(PublicKey key) {
        return "/schreibtisch/projekte/" + key + "/fassung";
    }

    public PublicKey key() {
        return stand.standpoint().dossier().project().key();
    }

    public String address() {
        return address(key());
    }

    public String back() {
        return MovePage.address(key());
    }

    public Text title() {
        return stand.standpoint().dossier().project().title();
    }

    /** Where it stands now. */
    public Step step() {
        return stand.procedure()
                .step(String.valueOf(stand.standpoint().dossier().position().step()));
    }

    /** Whether the step is where the project would stand, if nobody says otherwise. */
    public boolean isProposed(Step there) {
        var typed = form.text("schritt");
        return typed.isEmpty() ? there.id().equals(step().id()) : there.id().equals(typed);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
