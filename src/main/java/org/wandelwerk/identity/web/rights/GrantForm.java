package org.wandelwerk.identity.web.rights;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that gives a role.
 *
 * @param art for what the role is given
 * @param bereich which one: a key or the end of its address
 * @param ab the first day
 * @param bis the last day; empty for no end
 * @param schluessel the one-time key
 */
public record GrantForm(
        @Nullable String rolle,
        @Nullable String art,
        @Nullable String bereich,
        @Nullable String ab,
        @Nullable String bis,
        @Nullable String grund,
        @Nullable String schluessel) {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_LINE = 200;

    public GrantForm {
        rolle = Typed.text(rolle);
        art = Typed.text(art);
        bereich = Typed.text(bereich);
        ab = Typed.text(ab);
        bis = Typed.text(bis);
        grund = Typed.text(grund);
        schluessel = Typed.text(schluessel);
    }

    static GrantForm empty(LocalDate today, String key) {
        return new GrantForm("", ScopeKind.EVERYTHING.name(), "", today.toString(), "", "", key);
    }

    /** The same with a new one-time key. */
    GrantForm with(String key) {
        return new GrantForm(rolle, art, bereich, ab, bis, grund, key);
    }

    FormErrors errors() {
        var errors = daysErrors();
        if (kind().isEmpty()) {
            errors = errors.with("art", "access.form.choose");
        }
        if (kind().filter(one -> one != ScopeKind.EVERYTHING).isPresent()
                && said(bereich).isEmpty()) {
            errors = errors.with("bereich", "access.form.scope");
        }
        if (said(bereich).length() > LONGEST_LINE) {
            errors = errors.with("bereich", "access.form.long");
        }
        if (said(grund).isEmpty()) {
            errors = errors.with("grund", "access.form.reason");
        }
        return said(grund).length() > LONGEST_REASON ? errors.with("grund", "access.form.long") : errors;
    }

    private FormErrors daysErrors() {
        return Typed.daysErrors(said(ab), said(bis));
    }

    Optional<ScopeKind> kind() {
        return Arrays.stream(ScopeKind.values())
                .filter(kind -> kind.name().equals(art))
                .findFirst();
    }

    /** What was typed, if its errors are none. */
    Days days() {
        return Typed.days(said(ab), said(bis));
    }

    static String said(@Nullable String field) {
        return field == null ? "" : field;
    }
}
