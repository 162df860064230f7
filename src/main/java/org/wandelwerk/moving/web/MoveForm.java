package org.wandelwerk.moving.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.TypedAmount;
import org.wandelwerk.moving.ExtractSignature;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.WaitingExtract;
import org.wandelwerk.shell.FormErrors;

/** What somebody typed who moves a project, or signs the extract on which its move waits. */
public record MoveForm(MultiValueMap<String, String> sent) {

    private static final int MOST_SIGNS = 9;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public String text(String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").replace("\r\n", "\n");
    }

    int after() {
        var typed = text("nach");
        return typed.matches("[0-9]{1,%d}".formatted(MOST_SIGNS)) ? Integer.parseInt(typed) : 0;
    }

    /** What cannot be read at all. */
    FormErrors unreadable() {
        var errors = FormErrors.NONE;
        if (date("am").isEmpty()) {
            errors = errors.with("am", "moving.mistake.date");
        }
        if (!text("bis").isBlank() && date("bis").isEmpty()) {
            errors = errors.with("bis", "moving.mistake.date");
        }
        if (!text("betrag").isBlank() && amount() == null) {
            errors = errors.with("betrag", "moving.mistake.amount");
        }
        return errors;
    }

    MoveOrder order() {
        return new MoveOrder(after(), text("weg"), date("am").orElseThrow(), remark());
    }

    MoveRemark remark() {
        return new MoveRemark(text("grund"), text("auflagen"), date("bis").orElse(null), amount(), text("beleg"));
    }

    /** The decision that is signed or taken back, as it was read. */
    WaitingExtract.Mark mark() {
        return new WaitingExtract.Mark(after(), text("beschluss"));
    }

    /** What cannot be read at all of a signature. */
    FormErrors unreadableSignature() {
        return date("unterschrieben").isEmpty()
                ? FormErrors.NONE.with("unterschrieben", "moving.mistake.date")
                : FormErrors.NONE;
    }

    ExtractSignature signature() {
        return new ExtractSignature(
                text("unterzeichner"), date("unterschrieben").orElseThrow());
    }

    private Optional<LocalDate> date(String field) {
        return day(text(field));
    }

    /** A day of the years of which this house tells, as a browser writes it. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(MoveForm::isInReach);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isInReach(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private @Nullable Money amount() {
        return TypedAmount.read(text("betrag")).orElse(null);
    }
}
