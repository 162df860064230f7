package org.wandelwerk.opendata.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.opendata.PreviewPictures;
import org.wandelwerk.shell.Frames;

/** The pictures beside shared links; an address that says something old leads on to the present one. */
@RestController
class PreviewController {

    private final PreviewSubjects subjects;
    private final PreviewCards cards;
    private final PreviewPictures pictures;
    private final Frames frames;

    PreviewController(PreviewSubjects subjects, PreviewCards cards, PreviewPictures pictures, Frames frames) {
        this.subjects = subjects;
        this.cards = cards;
        this.pictures = pictures;
        this.frames = frames;
    }

    @GetMapping(PreviewAddress.FOLDER + "{file}")
    ResponseEntity<byte[]> picture(@PathVariable String file) {
        var asked = PreviewAddress.read(file).orElseThrow(() -> new NotFound("picture " + file));
        var frame = frames.current();
        var card = cards.of(subjects.of(asked), frame);
        var present = PreviewAddress.of(card);
        if (!present.equals(asked)) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .cacheControl(CacheControl.noCache())
                    .location(URI.create(frame.link(present.path())))
                    .build();
        }
        // everybody asks again each time, because what is recalled must not stay in the caches of others
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag('"' + present.digest() + '"')
                .body(pictures.png(card));
    }
}
