package org.wandelwerk.notification.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.Dispatches;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form of a mail to all members of a body.
 *
 * @param gremium the key of the body
 * @param schritt {@code senden} when the preview was seen
 * @param schluessel the one-time key
 */
public record DispatchForm(
        @Nullable String gremium,
        @Nullable String betreff,
        @Nullable String text,
        @Nullable String schritt,
        @Nullable String schluessel) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_WORDS = 20_000;
    private static final String KEY = "[0-9a-f]{32}";

    public DispatchForm {
        gremium = clean(gremium);
        betreff = clean(betreff).replaceAll("\\s+", " ");
        text = clean(text);
        schritt = clean(schritt);
        schluessel = clean(schluessel);
    }

    static DispatchForm empty(String key) {
        return new DispatchForm("", "", "", "", key);
    }

    DispatchForm with(String key) {
        return new DispatchForm(gremium, betreff, text, schritt, key);
    }

    FormErrors errors() {
        var errors = said(gremium).isEmpty() ? FormErrors.NONE.with("gremium", "access.form.choose") : FormErrors.NONE;
        errors = checked(errors, "betreff", said(betreff), LONGEST_SUBJECT);
        errors = checked(errors, "text", said(text), LONGEST_WORDS);
        return hasKey() ? errors : errors.with("form", "access.form.expired");
    }

    boolean hasKey() {
        return said(schluessel).matches(KEY);
    }

    boolean isSeen() {
        return said(schritt).equals("senden");
    }

    Dispatches.Order order() {
        return new Dispatches.Order(said(gremium), said(betreff), said(text), said(schluessel));
    }

    private static FormErrors checked(FormErrors errors, String field, String typed, int longest) {
        if (typed.isEmpty()) {
            return errors.with(field, "notification.form.missing");
        }
        return typed.length() > longest ? errors.with(field, "access.form.long") : errors;
    }

    private static String said(@Nullable String field) {
        return field == null ? "" : field;
    }

    private static String clean(@Nullable String typed) {
        return said(typed)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                .strip();
    }
}
