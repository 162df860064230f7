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

    /**
     * What stands above the entries.
     *
     * @param what which entries it has
     * @param self where it is, and the address of the page that it belongs to
     */
    record Head(String title, String what, Instant updated, String self, String page) {}

    /** Begins a feed; whoever closes it has written its entries. */
    static Xml begin(Frame frame, Head head) {
        var words = new Wording(frame);
        var self = frame.whole(head.self());
        var xml = new Xml()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", tag(frame))
                .text("id", "urn:uuid:" + HashedId.of("feed", self))
                .text("title", words.marked(head.title()))
                .text("subtitle", words.honest(head.what()))
                .text("updated", time(head.updated()))
                .empty("link", "rel", "self", "type", MEDIA_TYPE, "href", self);
        link(frame, xml, head.page());
        return xml.open("author")
                .text("name", frame.text("shell.site"))
                .text("uri", frame.whole("/"))
                .close()
                .text("generator", "Wandelwerk");
    }

    String xml() {
        var words = new Wording(frame);
        var self = (page.equals("/") ? "" : page) + "/feed.atom";
        var xml = begin(frame, new Head(title, frame.text("opendata.feed.what"), updated(), self, page));
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
        say(frame, xml, "title", item.title());
        say(frame, xml, "summary", item.teaser());
        link(frame, xml, "/aktuelles/" + item.slug());
        if (source != null) {
            xml.empty("link", "rel", "via", "href", source.address());
        }
        category(xml, "news");
    }

    private void write(Xml xml, Wording words, Met met) {
        var meeting = met.meeting();
        say(frame, xml, "title", meeting.title());
        xml.text("summary", words.meeting(meeting, met.municipality()));
        link(frame, xml, "/sitzungen/" + meeting.slug());
        category(xml, "meeting");
    }

    private void write(Xml xml, Wording words, Decided decided) {
        var outcome = frame.text("portal.outcome." + decided.decision().outcome());
        var title = decided.project().title();
        xml.text("title", outcome + ": " + frame.say(title));
        xml.text("summary", words.decision(decided.decision()));
        link(frame, xml, "/projekte/" + decided.project().key());
        category(xml, "decision");
    }

    private void write(Xml xml, Wording words, Changed changed) {
        var title = frame.text(changed.line().headline());
        xml.text("title", title + ": " + frame.say(changed.meeting().title()));
        xml.text("summary", words.change(changed.line()));
        link(frame, xml, "/sitzungen/" + changed.meeting().slug() + "/verlauf");
        category(xml, "change");
    }

    static void say(Frame frame, Xml xml, String name, Text text) {
        var words = frame.say(text).isBlank() ? "–" : frame.say(text);
        xml.text(
                name,
                words,
                "xml:lang",
                String.valueOf(text.languageIn(frame.language()).tag()));
    }

    static void link(Frame frame, Xml xml, String address) {
        xml.empty(
                "link", "rel", "alternate", "type", "text/html", "hreflang", tag(frame), "href", frame.whole(address));
    }

    private void category(Xml xml, String kind) {
        xml.empty("category", "term", kind, "label", frame.text("opendata.feed.kind." + kind));
    }

    /** The same record told in another language is another entry. */
    private UUID id(UUID record) {
        return frame.language() == Language.DE ? record : HashedId.of("feed", record.toString(), tag(frame));
    }

    private static String tag(Frame frame) {
        return frame.language().tag();
    }

    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
