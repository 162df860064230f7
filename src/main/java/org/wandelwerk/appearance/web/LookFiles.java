package org.wandelwerk.appearance.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.appearance.HouseLook;
import org.wandelwerk.kernel.NotFound;

/** Gives out colours and logo under the digest of their content: what is there never changes. */
@RestController
class LookFiles {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final MediaType CSS = MediaType.valueOf("text/css;charset=UTF-8");

    private final HouseLook look;

    LookFiles(HouseLook look) {
        this.look = look;
    }

    @GetMapping(HouseLook.ADDRESS + "{digest}.css")
    ResponseEntity<byte[]> stylesheet(@PathVariable String digest) {
        return file(digest, look.stylesheet(digest), CSS);
    }

    @GetMapping(HouseLook.ADDRESS + "{digest}.png")
    ResponseEntity<byte[]> logo(@PathVariable String digest) {
        return file(digest, look.logo(digest), MediaType.IMAGE_PNG);
    }

    private static ResponseEntity<byte[]> file(String digest, Optional<byte[]> content, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .eTag(digest)
                .body(content.orElseThrow(() -> new NotFound("file of the look " + digest)));
    }
}
