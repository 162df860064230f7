package org.wandelwerk.project;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * What a list shows of a project.
 *
 * @param status the label of its public status
 */
public record ProjectCard(ProjectDossier dossier, Text status, List<StageProgress> stages) {

    public Project project() {
        return dossier.project();
    }
}
