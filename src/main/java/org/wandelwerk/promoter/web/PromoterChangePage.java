package org.wandelwerk.promoter.web;

import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.promoter.PromoterChange;
import org.wandelwerk.promoter.PromoterChangeOrder;
import org.wandelwerk.promoter.PromoterChanges.PromoterStand;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** Who carries a project, the form by which somebody else is proposed, and who carried it before. */
public record PromoterChangePage(PromoterStand stand, PromoterChangeOrder typed, FormErrors errors) implements Page {

    static String address(PublicKey key) {
        return "/schreibtisch/projekte/" + key + "/traeger";
    }

    public String address() {
        return address(key());
    }

    public PublicKey key() {
        return stand.at().dossier().project().key();
    }

    public Text title() {
        return stand.at().dossier().project().title();
    }

    public Promoters present() {
        return stand.at().dossier().project().promoters();
    }

    /** Whether somebody else may be proposed now; what was typed stays in its form whatever came in between. */
    public boolean isAsked() {
        return stand.isMine() && stand.isBound() && (!stand.isWaiting() || !errors.isEmpty());
    }

    public String confirming(PromoterChange change) {
        return "/schreibtisch/traegerwechsel/" + change.id() + "/bestaetigung";
    }

    public String dropping(PromoterChange change) {
        return "/schreibtisch/traegerwechsel/" + change.id() + "/verwerfung";
    }

    /** The key of the text that says what became of it. */
    public String state(PromoterChange change) {
        if (change.isOpen()) {
            return "promoter.state.open";
        }
        return change.isConfirmed() ? "promoter.state.confirmed" : "promoter.state.dropped";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
