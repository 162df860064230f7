package org.wandelwerk.identity.web.rights;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that names a deputy.
 *
 * @param rolle the id of the grant
 * @param adresse the mail address of the deputy
 * @param ab the first day
 * @param bis the last day
 * @param schluessel the one-time key
 */
public record DeputyForm(
        @Nullable String rolle,
        @Nullable String adresse,
        @Nullable String ab,
        @Nullable String bis,
        @Nullable String schluessel) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    public DeputyForm {
        rolle = Typed.text(rolle);
        adresse = Typed.text(adresse);
        ab = Typed.text(ab);
        bis = Typed.text(bis);
        schluessel = Typed.text(schluessel);
    }

    static DeputyForm empty(LocalDate today, String key) {
        return new DeputyForm("", "", today.toString(), "", key);
    }

    DeputyForm with(String key) {
        return new DeputyForm(rolle, adresse, ab, bis, key);
    }

    FormErrors errors() {
        var errors = Typed.daysErrors(GrantForm.said(ab), GrantForm.said(bis));
        if (GrantForm.said(bis).isEmpty()) {
            errors = errors.with("bis", "access.form.day");
        }
        if (grant().isEmpty()) {
            errors = errors.with("rolle", "access.form.choose");
        }
        return hasKey() ? errors : errors.with("form", "access.form.expired");
    }

    boolean hasKey() {
        return Typed.isKey(GrantForm.said(schluessel));
    }

    Optional<GrantId> grant() {
        var id = GrantForm.said(rolle);
        return id.matches(ID) ? Optional.of(new GrantId(UUID.fromString(id))) : Optional.empty();
    }

    Days days() {
        return Typed.days(GrantForm.said(ab), GrantForm.said(bis));
    }
}
