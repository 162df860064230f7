package org.wandelwerk.correction.web;

import java.util.List;
import org.jooq.DSLContext;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;

/** A thing of the Lausitz by the title that no other record uses in words of its own. */
record NamedThing(SubjectKind kind, String query, String title) {

    static final List<NamedThing> ONE_OF_EACH_KIND = List.of(
            new NamedThing(
                    SubjectKind.PROJECT,
                    "select key from project.projects where title_de = ?",
                    "Aufbau eines leitungsgebundenen Wasserstofftransportnetzes in der Lausitz"),
            new NamedThing(
                    SubjectKind.ORGANISATION,
                    "select slug from organisation.organisations where id ="
                            + " (select organisation_id from organisation.names where name = ?)",
                    "Industrie- und Handelskammer Cottbus"),
            new NamedThing(
                    SubjectKind.WORKSHOP,
                    "select number::text from committee.committees where id ="
                            + " (select committee_id from committee.names where name_de = ?)",
                    "Daseinsvorsorge, ländliche Entwicklung & smart regions"),
            new NamedThing(
                    SubjectKind.BODY,
                    "select slug from committee.committees where id ="
                            + " (select committee_id from committee.names where name_de = ?)",
                    "Interministerielle Arbeitsgruppe Lausitz (IMAG)"),
            new NamedThing(
                    SubjectKind.MEETING,
                    "select slug from meeting.meetings where title_de = ?",
                    "Vierte werkstattübergreifende Sitzung"),
            new NamedThing(
                    SubjectKind.NEWS,
                    "select slug from news.items where title_de = ?",
                    "211 Strukturprojekte in fünf Jahren"));

    /** What stands on the pages of others, and is led to from its own address. */
    static final List<NamedThing> ON_PAGES_OF_OTHERS = List.of(
            new NamedThing(
                    SubjectKind.SPEAKER,
                    "select id from committee.speakers where representative_id ="
                            + " (select id from organisation.representatives where name = ?)",
                    "Jens Krause"),
            new NamedThing(SubjectKind.TOPIC, "select slug from topic.topics where name_de = ?", "Wirtschaftsverkehr"));

    Subject subject(DSLContext sql) {
        return new Subject(kind, String.valueOf(sql.fetchSingle(query, title).get(0)));
    }
}
