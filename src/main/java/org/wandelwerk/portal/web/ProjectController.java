package org.wandelwerk.portal.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.news.News;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.project.Projects;
import org.wandelwerk.shell.Frames;

/** The projects; a key that somebody typed by hand leads on to its proper form. */
@PortalPages
class ProjectController {

    private static final int NEWS_SHOWN = 3;

    private final Projects projects;
    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final ProjectPlaces places;
    private final News news;
    private final Frames frames;

    ProjectController(
            Projects projects,
            ProjectListing listing,
            ProjectFilters filters,
            ProjectPlaces places,
            News news,
            Frames frames) {
        this.projects = projects;
        this.listing = listing;
        this.filters = filters;
        this.places = places;
        this.news = news;
        this.frames = frames;
    }

    @GetMapping("/projekte")
    ProjectsPage all(@ModelAttribute ProjectQuery query) {
        var choices = filters.choices();
        var listed = listing.page(choices.filter(query), ProjectChoices.sort(query), query.nach(), ProjectsPage.SIZE);
        return new ProjectsPage(
                query, listed, choices, places.names(listed.slice().items()));
    }

    @GetMapping("/projekte/{typed}")
    ResponseEntity<ProjectPage> one(@PathVariable String typed) {
        var key = PublicKey.read(typed).orElseThrow(() -> new NotFound("project " + typed));
        var story = projects.byKey(key);
        if (!key.value().equals(typed)) {
            var address = frames.current().link("/projekte/" + key);
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(address))
                    .build();
        }
        return ResponseEntity.ok(page(story));
    }

    private ProjectPage page(ProjectStory story) {
        var project = story.dossier().project();
        var names = places.namesOf(List.of(story.dossier()));
        return new ProjectPage(
                story,
                names,
                places.locator(names.municipalities(project)),
                news.about(List.of(project.id()), List.of(), NEWS_SHOWN));
    }
}
