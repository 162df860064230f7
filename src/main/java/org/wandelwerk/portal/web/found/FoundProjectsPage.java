package org.wandelwerk.portal.web.found;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;

/**
 * The list of projects as the index knows it, and beside it what was funded elsewhere.
 *
 * @param cards the projects of this part; none when operations of other collections were asked for, too
 * @param elsewhere the best of what others funded, asked for by the same words; {@code null} when it was asked for by
 *     something that only our own records have
 */
public record FoundProjectsPage(
        FoundView view,
        List<ProjectCard> cards,
        Names names,
        @Nullable FoundView elsewhere) implements Page {

    /** Whether all that is listed is recorded here. */
    public boolean isOwn() {
        return cards.size() == view.entries().size();
    }

    public boolean hasElsewhere() {
        return elsewhere != null && elsewhere.answer().total() > 0;
    }
}
