package org.wandelwerk.joining;

import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;

/** A project as it was called on the day of an act. */
public record NamedProject(ProjectId id, PublicKey key, Text title) {

    static NamedProject of(Project project) {
        return new NamedProject(project.id(), project.key(), project.title());
    }
}
