package org.wandelwerk.programme;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Text;

/**
 * How a step may be left, and where that leads.
 *
 * @param publish how the decision becomes public; {@code null} when it does not
 * @param lapses how long the decision holds; {@code null} when it does not end
 * @param figure of which kind a sum belongs to it; {@code null} for none
 */
public record Outcome(
        String id,
        Target target,
        Text label,
        Asked reason,
        Asked conditions,
        Asked due,
        @Nullable Publish publish,
        @Nullable Period lapses,
        @Nullable FigureKind figure) {

    /** Where an outcome leads. */
    public sealed interface Target {

        /** The project goes to another step, or stays in the same. */
        record To(String step) implements Target {}

        /** The project's way ends. */
        record End(WayEnd ending) implements Target {}
    }

    /** Whether something is said with it. */
    public enum Asked {
        NOT,
        ALLOWED,
        REQUIRED
    }

    /**
     * How a decision becomes public.
     *
     * @param isAfterExtract whether that waits until an extract of the minutes is signed
     * @param isWithReasons whether everybody reads the reasons that are given with it
     */
    public record Publish(boolean isAfterExtract, boolean isWithReasons) {}

    /** How the way of a project ends by it; empty when it goes on. */
    public Optional<WayEnd> ending() {
        return target instanceof Target.End(var ending) ? Optional.of(ending) : Optional.empty();
    }

    /** Whether a decision by it becomes public with the move. */
    public boolean isPublic() {
        return publish != null;
    }

    /** Whether the move itself, and all that is told of it, waits until an extract of the minutes is signed. */
    public boolean waitsForExtract() {
        return publish != null && publish.isAfterExtract();
    }

    /** Whether everybody reads the reasons that are given with it; else they are directed to the promoter alone. */
    public boolean publishesReasons() {
        return publish != null && publish.isWithReasons();
    }

    public boolean isEnd() {
        return target instanceof Target.End;
    }
}
