package org.wandelwerk.joining.web;

import java.util.List;
import org.wandelwerk.joining.SplitOrder;
import org.wandelwerk.joining.Splitting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form that splits a project, what would become of it, and how it was split until now.
 *
 * @param isMine whether the reader may split it
 * @param isPreview whether what was typed is shown before it is done
 * @param key the one-time key of the form
 */
public record SplitPage(
        Standpoint whole,
        List<Splitting> splittings,
        boolean isMine,
        SplitForm form,
        boolean isPreview,
        FormErrors errors,
        String key)
        implements Page {

    static String address(PublicKey key) {
        return "/schreibtisch/projekte/" + key + "/teilung";
    }

    public String address() {
        return address(project());
    }

    public PublicKey project() {
        return whole.dossier().project().key();
    }

    public Text title() {
        return whole.dossier().project().title();
    }

    /** What was typed, in the order of the parts. */
    public List<SplitOrder.Part> parts() {
        return form.order().parts();
    }

    public int after() {
        return whole.last().number();
    }

    public String undoing(Splitting splitting) {
        return "/schreibtisch/teilungen/" + splitting.id() + "/aufhebung";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
