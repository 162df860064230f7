package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.sheet.web.ListHand.change;
import static org.wandelwerk.sheet.web.ListHand.send;
import static org.wandelwerk.sheet.web.ListHand.take;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** Who handed a list in, took it over and took it back is read in its line of time, and nothing of what it held. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTrailTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Test
    void aListHasALineOfTimeThatTellsOfDeedsAndNotOfItsContent() {
        var site = new Site(port);
        var first = desks.of(site, "Erna Eins", "office");
        var second = desks.of(site, "Zara Zwei", "office");
        var list = change(first, "stadt-guben", "Mit Verlauf");
        take(second, list);
        send(second, list, "/ruecknahme");
        var link =
                second.get(list).page().select("main a[href*=/verlauf/listen/]").attr("href");

        var page = second.get(link);

        assertThat(page.heading()).isEqualTo("Verlauf: orte.csv");
        var lines = page.page().select(".trail").eachText();
        assertThat(lines.getFirst()).contains("Zara Zwei", "Zurückgenommen am");
        assertThat(lines.get(1)).contains("Zara Zwei", "Übernommen am", "Geänderte Einträge");
        assertThat(lines.getLast()).contains("Erna Eins", "Akteure");
        assertThat(sql.fetchValues("select concat(before::text, after::text) from history.changes where table_name ="
                                + " 'sheet.intakes'")
                        .toString())
                .contains("\"kind\"")
                .doesNotContain("orte.csv", "Kennung", "Erna Eins");
        isFollowedByWhoEditsItsKind(site, first, link);
    }

    private void isFollowedByWhoEditsItsKind(Site site, Desk first, String link) {
        var communication = desks.of(site, "Kim Kommunikation", "communication");
        assertThat(communication.get(link).status())
                .as("who edits organisations")
                .isEqualTo(200);
        var members = UUID.randomUUID();
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into sheet.intakes (id, kind, committee_id, file, head_line, headings, columns, notes,"
                            + " version, writers, made_by, made_by_name, made_at, changed_at) select ?, 'mitglieder',"
                            + " c.id, 'sitze.csv', 1, '{}', '{}', '{}', 1, '{}', p.id, 'Olga', now(), now() from"
                            + " identity.people p, committee.committees c limit 1",
                        members));
        var ofMembers = "/schreibtisch/verlauf/listen/" + members;
        assertThat(first.get(ofMembers).status()).isEqualTo(200);
        assertThat(communication.get(ofMembers).status())
                .as("who does not edit members")
                .isEqualTo(404);
    }
}
