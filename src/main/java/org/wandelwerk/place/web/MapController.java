package org.wandelwerk.place.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.place.RegionMap;

/** Serves the base map as a file that browsers keep. */
@RestController
class MapController {

    private static final Duration YEAR = Duration.ofDays(365);

    private final RegionMap map;

    MapController(RegionMap map) {
        this.map = map;
    }

    @GetMapping(RegionMap.FOLDER + "{file:[a-z]+-[a-z]+\\.[0-9a-f]+\\.svg}")
    ResponseEntity<String> picture(@PathVariable String file, HttpServletResponse response) {
        var svg = map.picture(file).orElseThrow(() -> new NotFound("map " + file));
        // because the picture carries its own colours, and loads nothing
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                .body(svg);
    }
}
