package org.wandelwerk.opendata.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.opendata.Happening;
import org.wandelwerk.opendata.Happening.Changed;
import org.wandelwerk.opendata.Happening.Decided;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.opendata.Happening.Told;
import org.wandelwerk.opendata.Xml;
import org.wandelwerk.shell.Frame;

/**
 * What happened, as an Atom feed (RFC 4287).
 *
 * @param page the address of the page that the feed belongs to
 * @param beginning when the house began to remember, the time of an empty feed
 */
record Feed(Frame frame, String title, String page, List<Happening> happenings, Instant beginning) {

    static final String MEDIA_TYPE = "application/atom+xml";

    /** When the newest of it changed. */
    Instant updated() {
        return happenings.stream()
                .map(happening -> happening.times().last())
                .reduce(beginning, (one, other) -> one.isAfter(other) ? one : other);
    }

    String xml() {
        var words = new Wording(frame);
        var self = frame.whole((page.equals("/") ? "" : page) + "/feed.atom");
        var xml = new Xml()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", tag())
                .text("id", "urn:uuid:" + HashedId.of("feed", self))
                .text("title", words.marked(title))
                .text("subtitle", words.honest(frame.text("opendata.feed.what")))
                .text("updated", time(updated()))
                .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "hreflang", tag(), "href", frame.whole(page))
                .open("author")
                .text("name", frame.text("shell.site"))
                .text("uri", frame.whole("/"))
                .close()
                .text("generator", "Wandelwerk");
        happenings.forEach(happening -> write(xml, words, happening));
        return xml.close().toString();
    }

    private void write(Xml xml, Wording words, Happening happening) {
        xml.open("entry")
                .text("id", "urn:uuid:" + id(happening.id()))
                .text("updated", time(happening.times().last()))
                .text("published", time(happening.times().first()));
        switch (happening) {
            case Told told -> write(xml, told);
            case Met met -> write(xml, words, met);
            case Decided decided -> write(xml, words, decided);
            case Changed changed -> write(xml, words, changed);
        }
        xml.close();
    }

    private void write(Xml xml, Told told) {
        var item = told.item();
        var source = item.source();
        say(xml, "title", item.title());
        say(xml, "summary", item.teaser());
        link(xml, "/aktuelles/" + item.slug());
        if (source != null) {
            xml.empty("link", "rel", "via", "href", source.address());
        }
        category(xml, "news");
    }

    private void write(Xml xml, Wording words, Met met) {
        var meeting = met.meeting();
        say(xml, "title", meeting.title());
        xml.text("summary", words.meeting(meeting, met.municipality()));
        link(xml, "/sitzungen/" + meeting.slug());
        category(xml, "meeting");
    }

    private void write(Xml xml, Wording words, Decided decided) {
        var outcome = frame.text("portal.outcome." + decided.decision().outcome());
        var title = decided.project().title();
        xml.text("title", outcome + ": " + frame.say(title));
        xml.text("summary", words.decision(decided.decision()));
        link(xml, "/projekte/" + decided.project().key());
        category(xml, "decision");
    }

    private void write(Xml xml, Wording words, Changed changed) {
        var title = frame.text(changed.line().headline());
        xml.text("title", title + ": " + frame.say(changed.meeting().title()));
        xml.text("summary", words.change(changed.line()));
        link(xml, "/sitzungen/" + changed.meeting().slug() + "/verlauf");
        category(xml, "change");
    }

    private void say(Xml xml, String name, Text text) {
        var words = frame.say(text).isBlank() ? "–" : frame.say(text);
        xml.text(
                name,
                words,
                "xml:lang",
                String.valueOf(text.languageIn(frame.language()).tag()));
    }

    private void link(Xml xml, String address) {
        xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", tag(), "href", frame.whole(address));
    }

    private void category(Xml xml, String kind) {
        xml.empty("category", "term", kind, "label", frame.text("opendata.feed.kind." + kind));
    }

    /** The same record told in another language is another entry. */
    private UUID id(UUID record) {
        return frame.language() == Language.DE ? record : HashedId.of("feed", record.toString(), tag());
    }

    private String tag() {
        return frame.language().tag();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
