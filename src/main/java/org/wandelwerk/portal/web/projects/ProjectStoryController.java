package org.wandelwerk.portal.web.projects;

import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wandelwerk.joining.Kindred;
import org.wandelwerk.joining.Kinships;
import org.wandelwerk.kernel.Moved;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.portal.web.PortalPages;
import org.wandelwerk.project.ProjectVersions;
import org.wandelwerk.project.Projects;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** One project and its versions; a key that somebody typed by hand leads on to its proper form. */
@PortalPages
class ProjectStoryController {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final Projects projects;
    private final ProjectVersions versions;
    private final ProjectPages pages;
    private final Kinships kinships;
    private final ProjectSurroundings surroundings;
    private final Frames frames;

    ProjectStoryController(
            Projects projects,
            ProjectVersions versions,
            ProjectPages pages,
            Kinships kinships,
            ProjectSurroundings surroundings,
            Frames frames) {
        this.projects = projects;
        this.versions = versions;
        this.pages = pages;
        this.kinships = kinships;
        this.surroundings = surroundings;
        this.frames = frames;
    }

    @GetMapping("/projekte/{typed}")
    Page one(@PathVariable String typed) {
        return of(typed, "", (key, kindred) -> {
            var story = projects.byKey(key);
            return pages.now(story, surroundings.of(story.dossier().project(), kindred));
        });
    }

    @GetMapping("/projekte/{typed}/fassungen")
    Page versions(@PathVariable String typed, @RequestParam(required = false) @Nullable String nach) {
        return of(
                typed,
                "/fassungen",
                (key, _) -> new ProjectVersionsPage(
                        projects.byKey(key).dossier().project(),
                        versions.of(key, nach, ProjectVersionsPage.SIZE),
                        nach == null));
    }

    @GetMapping("/projekte/{typed}/fassungen/{number}")
    Page version(@PathVariable String typed, @PathVariable String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new NotFound("version " + number);
        }
        return of(typed, "/fassungen/" + number, (key, _) -> {
            var kept = versions.one(key, Integer.parseInt(number));
            return pages.then(kept, surroundings.then(kept.story().dossier().project()));
        });
    }

    private Page of(String typed, String below, BiFunction<PublicKey, Kindred, Page> page) {
        var key = PublicKey.read(typed).orElseThrow(() -> new NotFound("project " + typed));
        var kindred = kinships.of(key);
        kindred.successor().ifPresent(other -> {
            throw Moved.forNow(frames.current().link("/projekte/" + other));
        });
        var shown = page.apply(key, kindred);
        if (!key.value().equals(typed)) {
            throw new Moved(frames.current().link("/projekte/" + key + below));
        }
        return shown;
    }
}
