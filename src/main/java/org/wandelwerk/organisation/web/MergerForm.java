package org.wandelwerk.organisation.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * What somebody types who wants to make two organisations one.
 *
 * @param bleibt the name or the address of the one that stays
 * @param geht the name or the address of the one that goes
 */
public record MergerForm(String bleibt, String geht, String grund, String schluessel) {

    private static final int LONGEST = 1000;

    public MergerForm {
        bleibt = clean(bleibt);
        geht = clean(geht);
        grund = clean(grund);
        schluessel = clean(schluessel);
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\n]]|\\p{Cs}", "").strip();
    }

    boolean isEmpty() {
        return bleibt.isEmpty() && geht.isEmpty();
    }

    /** A merger has a reason, and the reason has an end. */
    FormErrors errors() {
        if (grund.isEmpty()) {
            return FormErrors.NONE.with("grund", "organisation.merge.mistake.reason");
        }
        return grund.length() > LONGEST
                ? FormErrors.NONE.with("grund", "organisation.merge.mistake.long")
                : FormErrors.NONE;
    }
}
