package org.wandelwerk.opendata.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.PublicCatalog;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.opendata.FoundRecords;
import org.wandelwerk.shell.Frames;

/**
 * Any list of projects and any search as a feed, at the address of its page with the ending of the feed. It holds what
 * everybody may read, whoever asks: programs keep it and show it to others.
 */
@RestController
@Transactional(readOnly = true)
class FoundFeedController {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final FoundRecords records;
    private final PublicCatalog catalog;
    private final Frames frames;
    private final FeedChoices choices;
    private final Clock clock;

    FoundFeedController(FoundRecords records, PublicCatalog catalog, Frames frames, FeedChoices choices, Clock clock) {
        this.records = records;
        this.catalog = catalog;
        this.frames = frames;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/projekte.atom")
    ResponseEntity<byte[]> projects(@RequestParam MultiValueMap<String, String> words) {
        var query = CatalogQuery.read(words).of();
        return answer("/projekte", query, query.ofProjects());
    }

    @GetMapping("/suche.atom")
    ResponseEntity<byte[]> search(@RequestParam MultiValueMap<String, String> words) {
        var query = CatalogQuery.read(words);
        return answer("/suche", query, query);
    }

    /** While there is no index there is no feed; while one is built it is told when to ask again. */
    private ResponseEntity<byte[]> answer(String path, CatalogQuery shown, CatalogQuery asked) {
        var found = records.newest(asked, clock.instant()).orElseThrow(this::missing);
        var frame = frames.current();
        var feed = new FoundFeed(frame, path, shown, choices.of(shown, frame), found, records.beginning());
        return Download.of(Feed.MEDIA_TYPE, feed.xml());
    }

    private RuntimeException missing() {
        if (!catalog.isOn()) {
            return new NotFound("a feed without an index");
        }
        var busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(SOON.toSeconds()));
        return busy;
    }
}
