package org.wandelwerk.portal.web.projects;

import java.util.List;
import java.util.Optional;
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

    DraftedProject(Projects projects, ProjectCards cards, ProjectPages pages) {
        this.projects = projects;
        this.cards = cards;
        this.pages = pages;
    }

    @Override
    public Optional<Page> of(Object drafted) {
        return drafted instanceof ProjectDossier dossier && isPublic(dossier)
                ? Optional.of(pages.now(story(dossier), ProjectPage.Beside.NONE))
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
