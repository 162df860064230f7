package org.wandelwerk.project;

import java.util.Objects;
import java.util.Optional;

/**
 * A project was moved on its way.
 *
 * @param number of the move
 */
public record ProjectMoved(ProjectId project, int number) {

    /** Other bodies deal with a project, or others carry it, than before. */
    public record OtherHands(ProjectId project) {

        static Optional<OtherHands> between(Project before, Project after) {
            return before.workshops().equals(after.workshops())
                            && before.carriers().equals(after.carriers())
                            && Objects.equals(
                                    before.promoters().given(),
                                    after.promoters().given())
                    ? Optional.empty()
                    : Optional.of(new OtherHands(after.id()));
        }
    }
}
