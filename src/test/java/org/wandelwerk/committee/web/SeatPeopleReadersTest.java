package org.wandelwerk.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.identity.access.Scope;

/** Who sits where is known to the same people, whichever page or file tells it. */
class SeatPeopleReadersTest extends SeatAtTheDesk {

    SeatPeopleReadersTest() {
        super(132);
    }

    @Test
    void whoSeesThePeopleOfASeatSeesThemInTheListOfMembersAndNobodyElse() {
        var own = new Scope.OfCommittee("w" + workshop);
        var elsewhere = new Scope.OfCommittee("w2");
        var readers = List.of(
                office,
                desks.of(site, "Olga Eine", "office", own),
                desks.of(site, "Anton Verwaltung", "administrator"),
                desks.of(site, "Paul Prüfer", "auditor"));
        var others = List.of(
                desks.of(site, "Olga Andere", "office", elsewhere),
                desks.of(site, "Carla Kommunikation", "communication"),
                desks.of(site, "Rosa Forschung", "research"),
                desks.of(site, "Mia Ministerium", "ministry"),
                desks.of(site, "Susi Sprecherin", "speaker", own),
                desks.of(site, "Doro Delegierte", "delegate", own));
        var list = "/schreibtisch/listen/mitglieder.csv?gremium=w" + workshop;
        readers.forEach(reader ->
                assertThat(answers(reader, list)).as(reader.person().name()).containsOnly(200));
        others.forEach(other ->
                assertThat(answers(other, list)).as(other.person().name()).containsOnly(404));
    }

    private List<Integer> answers(Desk desk, String list) {
        return List.of(desk.get(page).status(), desk.get(list).status());
    }

    @Test
    void whoMayNotSeeThemIsNotLedThere() {
        var seat = page.replace("/schreibtisch/sitze", "/schreibtisch/bearbeiten/sitze")
                .replace("/personen", "");
        assertThat(office.get(seat).page().select("aside a").eachAttr("href")).contains(page);
        var communication =
                desks.of(site, "Carla Kommunikation", "communication").get(seat);
        assertThat(communication.status()).isEqualTo(200);
        assertThat(communication.page().select("aside a").eachAttr("href")).doesNotContain(page);
    }
}
