package org.wandelwerk.opendata.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.opendata.AddressKind;
import org.wandelwerk.opendata.Addresses;
import org.wandelwerk.opendata.ChangedAddress;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.shell.Frames;

/** What search engines ask for first: what they may read, and where everything is. */
@RestController
class SitemapController {

    private static final String FOLDER = "/sitemap/";

    private final Addresses addresses;
    private final Committees committees;
    private final Procedures procedures;
    private final PublicPages pages;
    private final Frames frames;

    SitemapController(
            Addresses addresses, Committees committees, Procedures procedures, PublicPages pages, Frames frames) {
        this.addresses = addresses;
        this.committees = committees;
        this.procedures = procedures;
        this.pages = pages;
        this.frames = frames;
    }

    /** While the house only demonstrates or is tested, nothing of it belongs into a search engine. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var frame = frames.current();
        var rules = frame.isDemonstration() || frame.publicAddress().testNotice() != null
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\n"
                        + "Disallow: /darstellung\n"
                        + "Disallow: /*/darstellung\n"
                        + "Disallow: /schreibtisch\n\n"
                        + "Sitemap: "
                        + frame.publicAddress().of("/sitemap.xml") + "\n";
        return Download.of("text/plain", rules);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        var records = Arrays.stream(AddressKind.values()).filter(this::hasPages).flatMap(this::parts);
        var parts = Stream.concat(Stream.of(FOLDER + "seiten.xml"), records).toList();
        return Download.of(Sitemap.MEDIA_TYPE, new Sitemap(frames.current()).index(parts));
    }

    @GetMapping(FOLDER + "seiten.xml")
    ResponseEntity<byte[]> single() {
        var workshops = committees.workshops().stream()
                .map(CommitteeEntry::committee)
                .map(workshop -> new ChangedAddress("/werkstaetten/" + workshop.number(), null))
                .toList();
        var bodies = committees.bodies().stream()
                .map(body -> new ChangedAddress("/gremien/" + body.slug(), null))
                .toList();
        var ways = procedures.current().stream()
                .map(way -> new ChangedAddress("/verfahren/" + way.version().procedure(), null))
                .toList();
        var below = Stream.of(below("/werkstaetten", workshops), below("/gremien", bodies), below("/verfahren", ways))
                .flatMap(List::stream);
        var single =
                Stream.concat(pages.single().stream().map(pages::single), below).toList();
        return Download.of(Sitemap.MEDIA_TYPE, new Sitemap(frames.current()).pages(single));
    }

    @GetMapping(FOLDER + "{kind}.xml")
    ResponseEntity<byte[]> part(@PathVariable String kind, @RequestParam(defaultValue = "") String ab) {
        var known = AddressKind.of(kind).filter(this::hasPages).orElseThrow(() -> new NotFound("sitemap " + kind));
        var part = addresses.part(known, ab.replace("\0", ""));
        if (part.isEmpty()) {
            throw new NotFound("sitemap " + kind + " from " + ab);
        }
        return Download.of(Sitemap.MEDIA_TYPE, new Sitemap(frames.current()).pages(pages.below(known.list(), part)));
    }

    private List<OfferedAddress> below(String list, List<ChangedAddress> records) {
        return pages.has(list) ? pages.below(list, records) : List.of();
    }

    private Stream<String> parts(AddressKind kind) {
        return addresses.beginnings(kind).stream().map(beginning -> FOLDER + kind.word() + ".xml?ab=" + beginning);
    }

    private boolean hasPages(AddressKind kind) {
        return pages.has(kind.list());
    }
}
