package org.wandelwerk.opendata.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The feeds. */
@RestController
class FeedController {

    private final Feeds feeds;
    private final Workshops workshops;

    FeedController(Feeds feeds, Workshops workshops) {
        this.feeds = feeds;
        this.workshops = workshops;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> all() {
        return Download.of(Feed.MEDIA_TYPE, feeds.all().xml());
    }

    @GetMapping("/werkstaetten/{number}/feed.atom")
    ResponseEntity<byte[]> workshop(@PathVariable String number) {
        return Download.of(Feed.MEDIA_TYPE, feeds.of(workshops.called(number)).xml());
    }

    @GetMapping("/sitzungen/{slug}/feed.atom")
    ResponseEntity<byte[]> meeting(@PathVariable String slug) {
        return Download.of(Feed.MEDIA_TYPE, feeds.of(slug).xml());
    }
}
