package org.wandelwerk.sheet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.sheet.Intake;
import org.wandelwerk.sheet.IntakeDesk;
import org.wandelwerk.shell.Page;

/**
 * The lists that were handed in, the form to hand one in, and those that are given out.
 *
 * @param key makes sure that a form sent twice hands in one list
 * @param mistake the key of what is wrong with the file; {@code null} when nothing is
 */
public record IntakesPage(
        IntakeDesk desk,
        String key,
        String kind,
        String body,
        @Nullable String mistake) implements Page {

    public List<Committee> bodies() {
        return desk.order();
    }

    /** The body of a list; {@code null} for lists of organisations. */
    public @Nullable Committee bodyOf(Intake intake) {
        return intake.committee() == null ? null : desk.bodies().get(intake.committee());
    }

    public static String address(Intake intake) {
        return IntakeController.ADDRESS + "/" + intake.id();
    }

    /** The word of what became of a list. */
    public static String state(Intake intake) {
        var taking = intake.taking();
        return taking == null ? "waiting" : taking.undone() == null ? "taken" : "undone";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
