package org.wandelwerk.identity.web.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that invites, beside the first role.
 *
 * @param personen more people, one on each line
 * @param sprache the language in which the mail begins
 */
public record InviteForm(
        @Nullable String name,
        @Nullable String adresse,
        @Nullable String personen,
        @Nullable String sprache) {

    static final int MOST = 50;
    static final InviteForm EMPTY = new InviteForm("", "", "", Language.DE.tag());

    private static final int LONGEST = 20_000;

    public InviteForm {
        name = Typed.text(name);
        adresse = Typed.text(adresse);
        personen = Typed.text(personen);
        sprache = Typed.text(sprache);
    }

    Language language() {
        return Language.EN.tag().equals(sprache) ? Language.EN : Language.DE;
    }

    /** Everybody who is named, in the order of the form. */
    List<InviteeLine> lines() {
        var lines = new ArrayList<InviteeLine>();
        if (isOneNamed()) {
            var said = GrantForm.said(name) + " <" + GrantForm.said(adresse) + ">";
            lines.add(new InviteeLine(0, GrantForm.said(name), GrantForm.said(adresse), said));
        }
        var more = GrantForm.said(personen).split("\n", -1);
        for (int i = 0; i < more.length; i++) {
            if (!more[i].isBlank()) {
                lines.add(InviteeLine.of(i + 1, more[i]));
            }
        }
        return lines;
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (GrantForm.said(personen).length() > LONGEST || lines().size() > MOST) {
            errors = errors.with("personen", "access.invitees.many");
        }
        if (isOneNamed() || GrantForm.said(personen).isBlank()) {
            errors = GrantForm.said(name).isEmpty() ? errors.with("name", "access.invitees.name") : errors;
            var isReachable = Stream.of(new InviteeLine(0, "x", GrantForm.said(adresse), ""))
                    .anyMatch(line -> line.invitee().isPresent());
            errors = isReachable ? errors : errors.with("adresse", "access.invitees.address");
        }
        return errors;
    }

    private boolean isOneNamed() {
        return !GrantForm.said(name).isEmpty() || !GrantForm.said(adresse).isEmpty();
    }
}
