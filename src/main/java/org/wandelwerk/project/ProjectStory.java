package org.wandelwerk.project;

import java.util.List;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Text;

/**
 * Everything that is public of one project, with its way so far.
 *
 * @param status the label of its public status
 * @param moves the oldest first
 */
public record ProjectStory(
        ProjectDossier dossier, Text status, List<StageProgress> stages, List<Move> moves, Publication publication) {}
