package org.wandelwerk.region;

import static org.wandelwerk.region.Meaning.object;
import static org.wandelwerk.region.Meanings.address;
import static org.wandelwerk.region.Meanings.date;
import static org.wandelwerk.region.Meanings.euros;
import static org.wandelwerk.region.Meanings.mention;
import static org.wandelwerk.region.Meanings.number;
import static org.wandelwerk.region.Meanings.text;
import static org.wandelwerk.region.Meanings.word;

import java.time.LocalDate;
import java.util.Map;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.region.RegionFile.Item;
import org.wandelwerk.region.RegionFile.Member;
import org.wandelwerk.region.RegionFile.Mention;
import org.wandelwerk.region.RegionFile.Naming;
import org.wandelwerk.region.RegionFile.NewsLink;
import org.wandelwerk.region.RegionFile.OtherName;
import org.wandelwerk.region.RegionFile.Session;
import org.wandelwerk.region.RegionFile.Spokesperson;
import org.wandelwerk.region.RegionFile.Workshop;

/** Reads a region from the bytes of a file and checks it in itself; knows no database. */
final class RegionReader {

    static final int NAME = 300;
    static final int TEXT = 5000;
    static final int MANY = 1_000_000;

    private static final Map<String, MeetingKind> MEETING_KINDS = Map.of(
            "workshop", MeetingKind.WORKSHOP,
            "cross_workshop", MeetingKind.JOINT,
            "imag", MeetingKind.INTERMINISTERIAL);

    private final Known known = new Known();
    private final Vocabulary vocabulary;

    private RegionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Reading read(byte[] bytes, Vocabulary vocabulary) {
        var findings = new Findings();
        var reader = new RegionReader(vocabulary);
        var file = LocatedJson.read(bytes, findings)
                .map(value -> object(reader::file).read(value, Spot.START, findings))
                .filter(_ -> findings.isEmpty())
                .orElse(null);
        return new Reading(file, findings.refused(), findings.warnings());
    }

    /** Each section is read after those that it refers to, wherever it stands. */
    private RegionFile file(Fields fields) {
        var compiled = fields.required("meta", object(RegionReader::compiled), LocalDate.EPOCH);
        var workshops = fields.section("workshops", object(this::workshop));
        var organisations = fields.section("organisations", object(this::organisation));
        var projects = new ProjectReader(vocabulary, known);
        var undertakings = fields.section("projects", object(projects::project));
        var sessions = fields.section("sessions", object(this::session));
        var news = fields.section("news", object(this::item));
        var figures = new FigureReader();
        return new RegionFile(
                compiled,
                workshops,
                organisations,
                undertakings,
                sessions,
                news,
                fields.section("figures", object(figures::figure)),
                fields.optional("other_names", Meaning.set(object(this::otherName))),
                fields.optional("news_links", Meaning.set(object(this::newsLink))));
    }

    private static LocalDate compiled(Fields fields) {
        fields.pass("title", "rules", "funding_areas", "statuses");
        return fields.required("compiled", Meanings.day(), LocalDate.EPOCH);
    }

    private Workshop workshop(Fields fields) {
        return new Workshop(
                fields.spot(),
                fields.required("number", known.newWorkshop(), 0),
                fields.required("name", text(NAME), ""),
                fields.optional("goal", text(TEXT)),
                fields.set("topics", text(NAME)),
                fields.list("speakers", object(RegionReader::speaker)),
                fields.set("former_names", text(NAME)),
                fields.set("sources", address()));
    }

    private static Spokesperson speaker(Fields fields) {
        var statement = fields.optional("statement_de", text(TEXT));
        var year = fields.optional("statement_year", Meanings.year());
        if (statement == null && year != null) {
            fields.refuse("statement_year", "is the year of no statement");
        }
        return new Spokesperson(
                fields.spot(),
                fields.required("name", text(NAME), ""),
                fields.required("role", mention(NAME), new Mention(fields.spot(), "")),
                statement,
                year,
                fields.optional("source", address()));
    }

    private Member organisation(Fields fields) {
        return new Member(
                fields.spot(),
                fields.required("id", known.newOrganisation(), ""),
                fields.required("type", word(OrganisationKind.class), OrganisationKind.OTHER),
                naming(fields),
                fields.list("former_names", object(RegionReader::formerName)),
                fields.optional("town", mention(NAME)),
                fields.set("member_of_workshops", known.workshop()),
                fields.optional("note", text(TEXT)),
                fields.optional("source", address()));
    }

    private static Naming naming(Fields fields) {
        return new Naming(fields.required("name", text(NAME), ""), fields.optional("short_name", text(NAME)), null);
    }

    private static Naming formerName(Fields fields) {
        return new Naming(
                fields.required("name", text(NAME), ""),
                fields.optional("short_name", text(NAME)),
                fields.optional("seen", text(NAME)));
    }

    private Session session(Fields fields) {
        return new Session(
                fields.spot(),
                fields.required("id", known.newSession(), ""),
                fields.required("kind", word(MEETING_KINDS), MeetingKind.WORKSHOP),
                fields.set("workshops", known.workshop()),
                fields.optional("date", date()),
                fields.optional("place", mention(NAME)),
                fields.required("title", text(NAME), ""),
                fields.optional("note", text(TEXT)),
                fields.optional("attendees", number(0, MANY)),
                fields.optional("projects_decided", number(0, MANY)),
                fields.optional("volume_eur", euros()),
                fields.optional("source", address()));
    }

    private Item item(Fields fields) {
        return new Item(
                fields.spot(),
                fields.required("id", known.newItem(), ""),
                fields.optional("date", date()),
                fields.required("title", text(NAME), ""),
                fields.required("teaser", text(TEXT), ""),
                fields.optional("url", address()));
    }

    private OtherName otherName(Fields fields) {
        return new OtherName(
                fields.required("organisation", known.organisation(), ""), fields.required("name", text(NAME), ""));
    }

    private NewsLink newsLink(Fields fields) {
        return new NewsLink(fields.required("news", known.item(), ""), fields.required("session", known.session(), ""));
    }
}
