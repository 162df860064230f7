package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.profile.web.course.CarriedProjects;
import org.wandelwerk.shell.Frames;

/** Shows people their own projects, and takes those into their account that were begun without one. */
@RestController
@RequestMapping(OwnProfilesPage.ADDRESS)
class OwnProfilesController {

    private static final int MOST = 100;

    private final OwnProfiles own;
    private final OwnProjects projects;
    private final ProfileDoor door;
    private final Frames frames;
    private final CarriedProjects carried;
    private final NotWhats notWhats;

    OwnProfilesController(
            OwnProfiles own,
            OwnProjects projects,
            ProfileDoor door,
            Frames frames,
            CarriedProjects carried,
            NotWhats notWhats) {
        this.own = own;
        this.projects = projects;
        this.door = door;
        this.frames = frames;
        this.carried = carried;
        this.notWhats = notWhats;
    }

    @GetMapping
    OwnProfilesPage show() {
        var mine = mine();
        return new OwnProfilesPage(
                mine,
                projects.steps(mine),
                carried.mine(mine.stream().map(one -> one.profile().id()).toList()),
                notWhats.usual());
    }

    private List<OwnProfile> mine() {
        return own.of(Acting.now().orElseThrow().id(), MOST);
    }

    /** Only the owner sees it; whoever has a link alone reads the page of the profile. */
    @GetMapping("/{key}")
    OwnProjectPage show(@PathVariable String key) {
        var mine = mine().stream()
                .filter(one -> one.profile().key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("own project " + key));
        return projects.page(mine);
    }

    /** Only who began it can do it, and who writes along when the author allows it. */
    @PostMapping("/{key}")
    ResponseEntity<OwnProfilesPage> take(@PathVariable String key, HttpServletRequest request) {
        var opened = door.open(request, key);
        var profile = own.take(opened.id(), Acting.now().orElseThrow().id(), door.isAuthor(request, opened));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key())))
                .build();
    }
}
