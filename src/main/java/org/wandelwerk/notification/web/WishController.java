package org.wandelwerk.notification.web;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.Rhythm;
import org.wandelwerk.notification.Wishes;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets everybody who is signed in choose what to be told of, and how often. */
@RestController
class WishController {

    static final String ADDRESS = "/schreibtisch/mitteilungen";

    private static final String KIND = "k-";

    private final Wishes wishes;
    private final Frames frames;

    WishController(Wishes wishes, Frames frames) {
        this.wishes = wishes;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    WishesPage show(@RequestParam(required = false) @Nullable String getan) {
        return new WishesPage(wishes.mine(), wishes.language(), getan != null);
    }

    /** What is none of the choices stays as it was. */
    @PostMapping(ADDRESS)
    ResponseEntity<Page> choose(@RequestParam Map<String, String> sent) {
        var chosen = new LinkedHashMap<String, Rhythm>();
        sent.forEach((field, word) -> Arrays.stream(Rhythm.values())
                .filter(rhythm -> field.startsWith(KIND) && rhythm.name().equals(word))
                .forEach(rhythm -> chosen.put(field.substring(KIND.length()), rhythm)));
        var language = Language.EN.tag().equals(sent.get("sprache")) ? Language.EN : Language.DE;
        wishes.choose(chosen, language);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS) + "?getan=ja"))
                .build();
    }
}
