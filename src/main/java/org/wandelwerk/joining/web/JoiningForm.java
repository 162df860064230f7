package org.wandelwerk.joining.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.joining.Joinings;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.shell.FormErrors;

/**
 * What somebody typed who wants two projects to become one.
 *
 * @param geht the key of the one that becomes part of the other
 * @param bleibt the key of the one that goes on
 * @param schluessel the one-time key of the form
 */
public record JoiningForm(
        @Nullable String geht,
        @Nullable String bleibt,
        @Nullable String grund,
        @Nullable String schluessel) {

    public JoiningForm {
        bleibt = Objects.requireNonNullElse(bleibt, "").strip();
        geht = Objects.requireNonNullElse(geht, "").strip();
        grund = Objects.requireNonNullElse(grund, "");
        schluessel = Objects.requireNonNullElse(schluessel, "");
    }

    /** Whether one of the two is still to be named. */
    boolean isEmpty() {
        return keptKey().isEmpty() || goneKey().isEmpty();
    }

    private String keptKey() {
        return Objects.requireNonNull(bleibt);
    }

    private String goneKey() {
        return Objects.requireNonNull(geht);
    }

    /** What cannot be read of the two keys. */
    FormErrors unreadable() {
        var errors = FormErrors.NONE;
        if (PublicKey.read(keptKey()).isEmpty()) {
            errors = errors.with("bleibt", "joining.mistake.key");
        }
        return PublicKey.read(goneKey()).isEmpty() ? errors.with("geht", "joining.mistake.key") : errors;
    }

    FormErrors mistakes() {
        return Joinings.isMissing(reason()) ? FormErrors.NONE.with("grund", "joining.mistake.reason") : FormErrors.NONE;
    }

    PublicKey kept() {
        return PublicKey.read(keptKey()).orElseThrow();
    }

    PublicKey gone() {
        return PublicKey.read(goneKey()).orElseThrow();
    }

    String reason() {
        return Objects.requireNonNull(grund);
    }

    String key() {
        return Objects.requireNonNull(schluessel);
    }
}
