package org.wandelwerk.opendata.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.opendata.FoundRecords;
import org.wandelwerk.opendata.FoundRecords.Found;
import org.wandelwerk.opendata.Xml;
import org.wandelwerk.shell.Frame;

/**
 * What a question finds, as an Atom feed (RFC 4287).
 *
 * @param path the list that was asked, such as {@code /projekte}
 * @param choices what narrows the question beside its words, as a reader calls it
 * @param found what changed last first
 * @param beginning when the house began to remember, the time of an empty feed
 */
record FoundFeed(
        Frame frame, String path, CatalogQuery query, List<String> choices, List<Found> found, Instant beginning) {

    /** So many choices are named in the title. */
    private static final int NAMED = 4;

    String xml() {
        var asked = query.saying(query.shown().strip()).ordered(null);
        var xml = Feed.begin(
                frame,
                new Feed.Head(
                        frame.text("opendata.feed.title", name()),
                        frame.text("opendata.feed.found.what", FoundRecords.MOST, FoundRecords.ASKED),
                        updated(),
                        asked.address(path + ".atom"),
                        asked.address(path)));
        found.forEach(one -> write(xml, one));
        return xml.close().toString();
    }

    private String name() {
        return frame.text(
                "opendata.feed.found",
                path.substring(1),
                query.hasText() ? "ja" : "nein",
                query.shown().strip(),
                choices.isEmpty() ? "nein" : "ja",
                String.join(", ", choices.subList(0, Math.min(choices.size(), NAMED))),
                Math.max(0, choices.size() - NAMED));
    }

    private Instant updated() {
        return found.stream()
                .map(one -> one.times().last())
                .reduce(beginning, (one, other) -> one.isAfter(other) ? one : other);
    }

    private void write(Xml xml, Found one) {
        var entry = one.entry();
        xml.open("entry")
                .text("id", "urn:uuid:" + id(one))
                .text("updated", Feed.time(one.times().last()))
                .text("published", Feed.time(one.times().first()));
        Feed.say(frame, xml, "title", entry.text().title());
        summarize(xml, entry);
        Feed.link(frame, xml, entry.address() == null ? path : entry.address());
        var kind = entry.id().kind().word();
        xml.empty("category", "term", kind, "label", frame.text("portal.found.kind." + kind));
        xml.close();
    }

    /** What is known in a sentence, else what kind of thing it is. */
    private void summarize(Xml xml, CatalogEntry entry) {
        var summary = entry.text().summary();
        var given = entry.text().given();
        if (summary != null) {
            Feed.say(frame, xml, "summary", summary);
        } else {
            xml.text(
                    "summary",
                    given != null
                            ? given
                            : frame.text(
                                    "portal.found.kind." + entry.id().kind().word()));
        }
    }

    /** The same however the question is put; in another language it is another entry. */
    private UUID id(Found one) {
        return HashedId.of(
                "found",
                one.entry().id().printed(),
                frame.language() == Language.DE ? "" : frame.language().tag());
    }
}
