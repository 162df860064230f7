package org.wandelwerk.portal.web.projects;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PublicView;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.project.Projects;
import org.wandelwerk.shell.Page;

/** Draws the drafted facts of a project as everybody would see them, as long as the project is public. */
@Component
class DraftedProject implements PublicView {

    private final Projects projects;
    private final ProjectCards cards;
    private final ProjectPages pages;
    private final ProjectSurroundings beside;

    DraftedProject(Projects projects, ProjectCards cards, ProjectPages pages, ProjectSurroundings beside) {
        this.projects = projects;
        this.cards = cards;
        this.pages = pages;
        this.beside = beside;
    }

    @Override
    public Optional<Page> of(Object drafted, SortedSet<String> withheld) {
        return drafted instanceof ProjectDossier dossier && isPublic(dossier)
                ? Optional.of(pages.now(story(dossier), beside.drafted(dossier.project(), withheld)))
                : Optional.empty();
    }

    private boolean isPublic(ProjectDossier dossier) {
        return !cards.of(List.of(dossier.project().id()), 1).isEmpty();
    }

    private ProjectStory story(ProjectDossier dossier) {
        var now = projects.byKey(dossier.project().key());
        return new ProjectStory(dossier, now.status(), now.stages(), now.moves(), now.publication());
    }
}
