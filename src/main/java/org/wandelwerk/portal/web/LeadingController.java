package org.wandelwerk.portal.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wandelwerk.committee.SeatId;
import org.wandelwerk.committee.SpeakerId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.topic.Topics;

/**
 * The lasting addresses of what stands on the pages of others: each leads to where it stands today, as long as it is
 * public.
 */
@PortalPages
class LeadingController {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OfficePlaces offices;
    private final Topics topics;
    private final Frames frames;

    LeadingController(OfficePlaces offices, Topics topics, Frames frames) {
        this.offices = offices;
        this.topics = topics;
        this.frames = frames;
    }

    @GetMapping("/sitze/{id}")
    ResponseEntity<Void> seat(@PathVariable String id) {
        return lead(id(id).flatMap(seat -> offices.of(new SeatId(seat))), "seat " + id);
    }

    @GetMapping("/sprecher/{id}")
    ResponseEntity<Void> speaker(@PathVariable String id) {
        return lead(id(id).flatMap(speaker -> offices.of(new SpeakerId(speaker))), "speaker " + id);
    }

    @GetMapping("/themen/{slug}")
    ResponseEntity<Void> topic(@PathVariable String slug) {
        var topic = topics.called(List.of(slug)).stream().findFirst();
        return lead(topic.map(found -> "/projekte?thema=" + found.slug()), "topic " + slug);
    }

    private static Optional<UUID> id(String typed) {
        return ID.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    private ResponseEntity<Void> lead(Optional<String> address, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noCache())
                .location(URI.create(frames.current().link(address.orElseThrow(() -> new NotFound(what)))))
                .build();
    }
}
