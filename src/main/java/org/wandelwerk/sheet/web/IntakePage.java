package org.wandelwerk.sheet.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.sheet.JudgedLine;
import org.wandelwerk.sheet.JudgedLine.Verdict;
import org.wandelwerk.sheet.ListField;
import org.wandelwerk.sheet.Preview;
import org.wandelwerk.sheet.TakenStep.Conflict;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * What a list would do, with the cells to mend; or what it did, with the way back.
 *
 * @param conflicts what stands against taking it back
 * @param people whose data the list holds
 * @param done the key of what was done a moment ago; {@code null} when nothing was
 */
public record IntakePage(
        Preview preview,
        List<Conflict> conflicts,
        List<Shown> people,
        @Nullable String done) implements Page, Confidential {

    /** A form has no more fields than the server takes. */
    private static final int MOST_CELLS = 100;

    private static final int MOST_LISTED = 200;

    public IntakePage {
        conflicts = List.copyOf(conflicts);
        people = List.copyOf(people);
    }

    @Override
    public Stream<Shown> shown() {
        return people.stream();
    }

    /** A field that differs, before and after. */
    public record Difference(ListField field, String before, String after) {}

    public String address() {
        return IntakeController.ADDRESS + "/" + preview.intake().id();
    }

    public List<JudgedLine> refused() {
        var shown = new ArrayList<JudgedLine>();
        var cells = 0;
        for (var line : preview.of(Verdict.REFUSED)) {
            cells += line.wrong().size();
            if (cells > MOST_CELLS) {
                break;
            }
            shown.add(line);
        }
        return shown;
    }

    public List<JudgedLine> fresh() {
        return preview.of(Verdict.NEW).stream().limit(MOST_LISTED).toList();
    }

    public List<JudgedLine> changed() {
        return preview.of(Verdict.CHANGED).stream().limit(MOST_LISTED).toList();
    }

    public int count(String verdict) {
        return preview.of(Verdict.valueOf(verdict)).size();
    }

    /** The fields that a line or a takeover changes, with what was and what will be. */
    public List<Difference> differences(@Nullable TypedValues before, TypedValues after) {
        var was = before == null ? TypedValues.NONE : before;
        var differences = new ArrayList<Difference>();
        for (var field : preview.fields()) {
            var isOmitted = field.name().equals("key") || before == null && field.isRequired();
            if (!isOmitted && !was.of(field.name()).equals(after.of(field.name()))) {
                differences.add(new Difference(field, was.of(field.name()), after.of(field.name())));
            }
        }
        return differences;
    }

    /** A value as people read it. */
    public static String show(Frame frame, ListField field, String value) {
        if (value.isEmpty()) {
            return frame.text("sheet.value.none");
        }
        return switch (field.form()) {
            case CHOICE -> frame.text(Objects.requireNonNull(field.choiceTexts()) + value);
            case DAY -> frame.formats().date(LocalDate.parse(value));
            case LINE, MAIL -> value;
        };
    }

    /** A note of the reading: the key of a text, and what it tells of. */
    public static String[] note(String note) {
        var parts = note.split("\t", 2);
        return new String[] {parts[0], parts.length > 1 ? parts[1] : ""};
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
