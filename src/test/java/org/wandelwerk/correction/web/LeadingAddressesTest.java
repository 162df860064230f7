package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.draft.Desk.Form;

/**
 * Seats, offices of speakers and topics have lasting addresses that lead to where they stand, and are shown there while
 * they are drafted.
 */
class LeadingAddressesTest extends HouseOfOffices {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitze/00000000-0000-8000-8000-0000000000ff",
                "/sprecher/00000000-0000-8000-8000-0000000000ff",
                "/themen/gibt-es-nicht",
                "/sitze/1",
                "/sprecher/x",
                "/sitze",
                "/themen"
            })
    void whatWasNeverPublicIsNotThere(String address) {
        assertThat(site.get(address).status()).isEqualTo(404);
    }

    /** Be it itself, the body, or who holds it. */
    @Test
    void whatIsKeptFromThePublicIsNotThereAndLeadsNowhere() {
        var seat = seat(5, 0);
        var speaker = speaker(5);
        var body = one("select committee_id from committee.seats where id = '" + seat + "'");
        var organisation = one("select organisation_id from committee.seats where id = '" + seat + "'");
        var topic = topic("big-data");

        assertThat(without("committee", seat, "/sitze/" + seat)).isEqualTo(404);
        assertThat(without("committee", body, "/sitze/" + seat)).isEqualTo(404);
        assertThat(without("organisation", organisation, "/sitze/" + seat)).isEqualTo(404);
        assertThat(without("committee", speaker, "/sprecher/" + speaker)).isEqualTo(404);
        assertThat(without("committee", body, "/sprecher/" + speaker)).isEqualTo(404);
        assertThat(without("topic", topic, "/themen/big-data")).isEqualTo(404);
        leadsTo("/sitze/" + seat, "/werkstaetten/5#members");
    }

    /** What an address answers while something has no publication, which it has again afterwards. */
    private int without(String module, String subject, String address) {
        assertThat(site.get(address).status()).as(address).isEqualTo(303);
        var table = module + ".publications";
        var row = one("select to_jsonb(p)::text from " + table + " p where subject_id = '" + subject + "'");
        sql.transaction(all -> all.dsl().execute("delete from " + table + " where subject_id = ?::uuid", subject));
        try {
            return site.get(address).status();
        } finally {
            sql.transaction(all -> all.dsl()
                    .execute(
                            "insert into " + table + " select * from jsonb_populate_record(null::" + table
                                    + ", ?::jsonb)",
                            row));
        }
    }

    @Test
    void aSeatThatEndedStandsWithItsOrganisation() {
        var seat = seat(5, 1);
        sql.transaction(all ->
                all.dsl().execute("update committee.seats set valid_to = date '2024-01-01' where id = ?::uuid", seat));
        leadsTo("/sitze/" + seat, holder(seat) + "#seats");
    }

    @Test
    void aDraftedSeatIsShownOnThePageOfItsBody() {
        var draft = DESK + "sitze/" + seat(1, 0);
        var holder = ".groups li a[href=" + holder(seat(1, 0)) + "]";
        var form = Form.in(office.get(draft).page(), draft);
        var elsewhere = one("select id from committee.committees where slug = 'imag'");

        assertThat(office.send(form.with("f_committee", elsewhere)).status()).isEqualTo(303);

        var preview = office.get(draft + "/vorschau").page();
        assertThat(preview.select("h1").text()).contains("Interministerielle Arbeitsgruppe");
        assertThat(preview.select(holder)).isNotEmpty();
        assertThat(has("/gremien/imag", holder)).isFalse();

        var over = Form.in(office.get(draft).page(), draft)
                .with("f_lasting", "ENDED")
                .with("f_to", "2024-01-01");
        var back = form.value("f_committee");
        assertThat(office.send(over.with("f_committee", back)).status()).isEqualTo(303);
        var ended = office.get(draft + "/vorschau").page();
        assertThat(ended.select("h1").text())
                .isEqualTo(site.get("/werkstaetten/1").page().select("h1").text());
        assertThat(ended.select(holder)).isEmpty();
        assertThat(has("/werkstaetten/1", holder)).isTrue();
    }

    @Test
    void aDraftedSpeakerIsShownOnThePageOfTheWorkshop() {
        var draft = DESK + "sprecher/" + speaker(1);
        var form = Form.in(office.get(draft).page(), draft);
        var saved = office.send(form.with("f_name", "Ada Andersgenannt").with("f_statement", "Wir fangen an."));
        assertThat(saved.status()).isEqualTo(303);

        var preview = office.get(draft + "/vorschau").page().select("figure.statement");
        assertThat(preview.text()).contains("Ada Andersgenannt", "Wir fangen an.");
        assertThat(site.get("/werkstaetten/1").page().select("figure.statement").text())
                .contains("Anne Francken")
                .doesNotContain("Wir fangen an.");
    }

    @Test
    void theRecallOfASeatSaysThatRightsStay() {
        assertThat(office.get(DESK + "sitze/" + seat(2, 0) + "/rueckruf")
                        .page()
                        .select("main")
                        .text())
                .contains("Rechte, die daraus folgen, bleiben.");
        assertThat(office.get(DESK + "themen/" + topic("big-data") + "/rueckruf")
                        .page()
                        .select("main")
                        .text())
                .doesNotContain("Rechte, die daraus folgen");
    }
}
