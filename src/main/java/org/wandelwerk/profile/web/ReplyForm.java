package org.wandelwerk.profile.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.profile.ProfileReplies.ReplyOrder;
import org.wandelwerk.shell.FormErrors;

/**
 * What the office typed to answer a version.
 *
 * @param frage the ids of the questions to be answered anew
 * @param grund what is to be done
 * @param bis until when, as it was typed
 * @param schluessel the one-time key
 * @param fassung the number of the version that was read
 */
public record ReplyForm(
        @Nullable List<String> frage,
        @Nullable String grund,
        @Nullable String bis,
        @Nullable String schluessel,
        @Nullable Integer fassung) {

    private static final int LONGEST = 4000;

    public ReplyForm {
        frage = frage == null ? List.of() : List.copyOf(frage);
        grund = grund == null ? "" : clean(grund);
        bis = bis == null ? "" : bis.strip();
        schluessel = schluessel == null ? "" : schluessel;
        fassung = fassung == null ? 0 : fassung;
    }

    /** Without signs that no text holds. */
    static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                .strip();
    }

    static ReplyForm empty(String key, int version) {
        return new ReplyForm(List.of(), "", "", key, version);
    }

    private Optional<LocalDate> due() {
        return new Answers(Map.of("due", text(bis))).day("due");
    }

    FormErrors errors(boolean isReturn, Form form, Predicate<LocalDate> isOver) {
        var errors = FormErrors.NONE;
        if (isReturn && known(form).isEmpty()) {
            errors = errors.with("frage", "profile.reply.error.question");
        }
        if (isReturn && text(grund).isEmpty()) {
            errors = errors.with("grund", "profile.reply.error.reason");
        }
        if (text(grund).length() > LONGEST) {
            errors = errors.with("grund", "profile.mistake.LONG");
        }
        if (!text(bis).isEmpty() && due().isEmpty()) {
            errors = errors.with("bis", "profile.mistake.DAY");
        }
        if (due().filter(isOver).isPresent()) {
            errors = errors.with("bis", "profile.reply.error.past");
        }
        return errors;
    }

    ReplyOrder order(boolean isReturn, Form form) {
        return new ReplyOrder(
                text(schluessel),
                number(),
                isReturn ? known(form) : List.of(),
                text(grund),
                isReturn ? due().orElse(null) : null);
    }

    private List<String> known(Form form) {
        return questions().stream()
                .filter(question -> form.question(question).isPresent())
                .distinct()
                .toList();
    }

    public List<String> questions() {
        return frage == null ? List.of() : frage;
    }

    public String reason() {
        return text(grund);
    }

    public String until() {
        return text(bis);
    }

    public String key() {
        return text(schluessel);
    }

    public int number() {
        return fassung == null ? 0 : fassung;
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }
}
