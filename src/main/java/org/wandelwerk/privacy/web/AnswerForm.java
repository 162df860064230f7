package org.wandelwerk.privacy.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.privacy.ArchiveAnswer;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.FormErrors;

/** What was typed into the form that records an answer of the archive. */
public record AnswerForm(
        @Nullable String bis,
        @Nullable String antwort,
        @Nullable String archiv,
        @Nullable String am,
        @Nullable String notiz,
        @Nullable String schluessel) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    static AnswerForm empty(RetentionLine line, String key) {
        return new AnswerForm(line.before().minusDays(1).toString(), "", "", "", "", key);
    }

    AnswerForm with(String key) {
        return new AnswerForm(bis, antwort, archiv, am, notiz, key);
    }

    FormErrors errors(RetentionLine line) {
        var errors = FormErrors.NONE;
        if (!key().matches("[0-9a-f]{32}")) {
            errors = errors.with("form", "access.form.expired");
        }
        if (TypedWords.day(text(bis)).filter(day -> day.isBefore(line.before())).isEmpty()) {
            errors = errors.with("bis", "privacy.answer.mistake.until");
        }
        if (!text(antwort).matches("ja|nein")) {
            errors = errors.with("antwort", "access.form.choose");
        }
        if (text(archiv).isEmpty() || text(archiv).length() > LONGEST_NAME) {
            errors = errors.with("archiv", "privacy.answer.mistake.archive");
        }
        if (TypedWords.day(text(am)).isEmpty()) {
            errors = errors.with("am", "access.form.day");
        }
        return text(notiz).length() > LONGEST_NOTE ? errors.with("notiz", "access.form.long") : errors;
    }

    ArchiveAnswer answer(RetentionLine line) {
        return new ArchiveAnswer(
                line.kind(),
                TypedWords.day(text(bis)).orElse(LocalDate.MIN),
                text(antwort).equals("ja"),
                text(archiv),
                TypedWords.day(text(am)).orElse(LocalDate.MIN),
                text(notiz));
    }

    String key() {
        return text(schluessel);
    }

    /** What a field held, clean. */
    public String text(@Nullable String typed) {
        return TypedWords.clean(typed);
    }
}
