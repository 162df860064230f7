package org.wandelwerk.committee;

import org.wandelwerk.trail.TrailTable;

/** The tables that lie in the line of time of a body as well as in one of their own. */
final class CommitteeTrailTables {

    private static final String TEXTS = "committee.trail.";

    private CommitteeTrailTables() {}

    static TrailTable seats(String owner) {
        return TrailTable.of("committee.seats", owner, TEXTS)
                .reference("organisation_id", "akteure")
                .reference("committee_id", "gremien")
                .word("kind", "committee.seat.edit.field.kind.")
                .texts("valid_from", "valid_to", "sources")
                .origin()
                .hidden("id");
    }

    static TrailTable speakers(String owner) {
        return TrailTable.of("committee.speakers", owner, TEXTS)
                .reference("representative_id", "vertretungen")
                .reference("committee_id", "gremien")
                .reference("organisation_id", "akteure")
                .texts("affiliation", "statement_de", "statement_en", "statement_year")
                .texts("valid_from", "valid_to", "sources")
                .origin()
                .hidden("id");
    }
}
