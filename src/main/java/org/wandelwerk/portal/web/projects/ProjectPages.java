package org.wandelwerk.portal.web.projects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.moving.PublicTurn;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.portal.web.ProjectPlaces;
import org.wandelwerk.portal.web.Today;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.project.ProjectVersion;
import org.wandelwerk.project.ProjectVersions;

/** Gathers what the page of one project shows, as it is now or as it was. */
@Component
class ProjectPages {

    private static final int MOST_NEWS = 50;
    private static final int MOST_NEIGHBOURS = 4;

    private final ProjectCards cards;
    private final ProjectVersions versions;
    private final ProjectPlaces places;
    private final Procedures procedures;
    private final News news;
    private final Today today;

    ProjectPages(
            ProjectCards cards,
            ProjectVersions versions,
            ProjectPlaces places,
            Procedures procedures,
            News news,
            Today today) {
        this.cards = cards;
        this.versions = versions;
        this.places = places;
        this.procedures = procedures;
        this.news = news;
        this.today = today;
    }

    ProjectPage now(ProjectStory story, ProjectPage.Beside beside) {
        var project = story.dossier().project();
        var mark = versions.newest(project.id())
                .map(version -> new VersionMark(version, version.number(), false))
                .orElse(null);
        return page(
                story,
                news.about(List.of(project.id()), List.of(), MOST_NEWS),
                cards.beside(project, MOST_NEIGHBOURS),
                beside,
                mark);
    }

    /** What other records tell now was not part of it, and stays away. */
    ProjectPage then(ProjectVersion.Kept kept, ProjectPage.Beside beside) {
        return page(kept.story(), List.of(), List.of(), beside, new VersionMark(kept.version(), kept.newest(), true));
    }

    private ProjectPage page(
            ProjectStory story,
            List<NewsItem> told,
            List<ProjectCard> neighbours,
            ProjectPage.Beside beside,
            @Nullable VersionMark mark) {
        var dossiers = new ArrayList<ProjectDossier>();
        dossiers.add(story.dossier());
        neighbours.forEach(card -> dossiers.add(card.dossier()));
        var names = places.namesOf(dossiers);
        var municipalities = names.municipalities(story.dossier().project());
        return new ProjectPage(
                story,
                StoryLine.of(story.dossier(), moves(story), told),
                names,
                places.locator(municipalities),
                places.coal(municipalities),
                neighbours,
                beside,
                mark,
                mark != null && mark.isPermanent() ? null : turn(story),
                today.date());
    }

    private @Nullable PublicTurn turn(ProjectStory story) {
        var position = story.dossier().position();
        return PublicTurn.of(procedures.version(position.procedure()), position).orElse(null);
    }

    private List<StoryPoint.Moved> moves(ProjectStory story) {
        return story.moves().stream()
                .map(move -> new StoryPoint.Moved(
                        move, move.label(procedures.version(move.to().procedure()))))
                .toList();
    }
}
