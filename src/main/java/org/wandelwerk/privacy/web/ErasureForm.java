package org.wandelwerk.privacy.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that erases somebody.
 *
 * @param grund why
 * @param schluessel the one-time key
 */
record ErasureForm(@Nullable String grund, @Nullable String schluessel) {

    private static final int LONGEST = 1000;

    FormErrors errors() {
        if (!key().matches("[0-9a-f]{32}")) {
            return FormErrors.NONE.with("form", "access.form.expired");
        }
        if (reason().isEmpty()) {
            return FormErrors.NONE.with("grund", "access.form.reason");
        }
        return reason().length() > LONGEST ? FormErrors.NONE.with("grund", "access.form.long") : FormErrors.NONE;
    }

    public String reason() {
        return TypedWords.clean(grund);
    }

    public String key() {
        return TypedWords.clean(schluessel);
    }
}
