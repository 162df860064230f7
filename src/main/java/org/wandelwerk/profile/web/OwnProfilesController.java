package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.shell.Frames;

/** Shows people their own projects, and takes those into their account that were begun without one. */
@RestController
@RequestMapping(OwnProfilesPage.ADDRESS)
class OwnProfilesController {

    private static final int MOST = 100;

    private final OwnProfiles own;
    private final ProfileDoor door;
    private final Frames frames;

    OwnProfilesController(OwnProfiles own, ProfileDoor door, Frames frames) {
        this.own = own;
        this.door = door;
        this.frames = frames;
    }

    @GetMapping
    OwnProfilesPage show() {
        return new OwnProfilesPage(own.of(Acting.now().orElseThrow().id(), MOST));
    }

    /** Only who has the link in the browser can do it. */
    @PostMapping("/{key}")
    ResponseEntity<OwnProfilesPage> take(@PathVariable String key, HttpServletRequest request) {
        var profile = own.take(
                door.open(request, key).id(), Acting.now().orElseThrow().id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(frames.current().link("/ideen/" + profile.key())))
                .build();
    }
}
