package org.wandelwerk.notice.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.notice.BarrierReport;
import org.wandelwerk.shell.FormErrors;

/**
 * What was typed into the form that reports a barrier.
 *
 * @param seite the page where the barrier is
 * @param nachricht what the trouble is
 * @param schluessel the one-time key
 */
public record BarrierForm(
        @Nullable String seite,
        @Nullable String nachricht,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String token,
        @Nullable String schluessel) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_MESSAGE = 5000;
    private static final String MAIL = "[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+";

    /** A field that is not sent is empty; signs that no text holds are left out. */
    public BarrierForm {
        seite = clean(seite);
        nachricht = clean(nachricht);
        name = clean(name);
        mail = clean(mail);
        token = clean(token);
        schluessel = clean(schluessel);
    }

    private static String clean(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                        .strip();
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (text(nachricht).isEmpty()) {
            errors = errors.with("nachricht", "notice.barrier.error.message");
        }
        if (text(nachricht).length() > LONGEST_MESSAGE) {
            errors = errors.with("nachricht", "notice.barrier.error.long");
        }
        if (text(seite).length() > LONGEST_PAGE) {
            errors = errors.with("seite", "notice.barrier.error.long");
        }
        if (text(name).length() > LONGEST_LINE) {
            errors = errors.with("name", "notice.barrier.error.long");
        }
        if (!text(mail).isEmpty()
                && (text(mail).length() > LONGEST_LINE || !text(mail).matches(MAIL))) {
            errors = errors.with("mail", "notice.barrier.error.mail");
        }
        return errors;
    }

    BarrierReport report() {
        return new BarrierReport(
                text(seite),
                text(nachricht),
                text(name).isEmpty() ? null : name,
                text(mail).isEmpty() ? null : mail);
    }

    /** The key when it has the shape of one. */
    boolean hasKey() {
        return text(schluessel).matches("[0-9a-f]{32}");
    }

    static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
