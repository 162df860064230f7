package org.wandelwerk.identity.web.rights;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that ends a grant.
 *
 * @param grund why it ends
 */
public record EndForm(@Nullable String grund) {

    private static final int LONGEST_REASON = 1000;

    public EndForm {
        grund = Typed.text(grund);
    }

    FormErrors errors() {
        if (reason().isEmpty()) {
            return FormErrors.NONE.with("grund", "access.form.reason");
        }
        return reason().length() > LONGEST_REASON ? FormErrors.NONE.with("grund", "access.form.long") : FormErrors.NONE;
    }

    String reason() {
        return grund == null ? "" : grund;
    }
}
