package org.wandelwerk.profile.web.course;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.project.Project;

/**
 * A project of an organisation for which somebody acts.
 *
 * @param step where it stands; {@code null} when no source tells
 */
public record CarriedProject(Project project, @Nullable OwnStep step) {

    public String key() {
        return project.key().value();
    }

    public Text title() {
        return project.title();
    }

    /** Where its way is told, with the reasons of every decision. */
    public String address() {
        return "/schreibtisch/projekte/" + key() + "/schritt";
    }
}
