package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.sheet.web.ListHand.change;
import static org.wandelwerk.sheet.web.ListHand.csv;
import static org.wandelwerk.sheet.web.ListHand.hand;
import static org.wandelwerk.sheet.web.ListHand.list;
import static org.wandelwerk.sheet.web.ListHand.main;
import static org.wandelwerk.sheet.web.ListHand.send;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Scope;

/** Lists that were handed in wait on the first page of the desk until somebody takes them over. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
class ListTasksTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk first;
    private Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() {
        site = new Site(port);
        first = desks.of(site, "Erna Eins", "office");
        second = desks.of(site, "Zara Zwei", "office");
    }

    private static String members(Desk desk, String body, String file) {
        return list(hand(desk, "mitglieder", body, file, csv("Institution", "Stadt Spremberg")));
    }

    @Test
    void aListWaitsForASecondPersonAndForNobodyOnceItIsGone() {
        var list = list(hand(first, "akteure", "", "wartet.csv", csv("Name;Sitz", "Verein Neu;Cottbus")));

        assertThat(first.mine()).noneMatch(line -> line.contains("wartet.csv"));
        assertThat(first.elsewhere())
                .anySatisfy(line -> assertThat(line).contains("wartet.csv", "nur eine zweite Person"));
        assertThat(second.mine()).anySatisfy(line -> assertThat(line).contains("wartet.csv", "prüfen und übernehmen"));
        assertThat(second.get("/en/schreibtisch")
                        .page()
                        .select("section:has(#mine)")
                        .text())
                .contains("List: check it and take it over");
        assertThat(second.get("/schreibtisch")
                        .page()
                        .select("a:containsOwn(wartet.csv)")
                        .attr("href"))
                .isEqualTo(list);

        assertThat(send(first, list, "/verwerfung").status()).isEqualTo(303);
        assertThat(second.mine()).noneMatch(line -> line.contains("wartet.csv"));
        assertThat(first.elsewhere()).noneMatch(line -> line.contains("wartet.csv"));
    }

    @Test
    void theListsOfAnotherBodyDoNotPushOutTheOneOfOnesOwn() {
        members(first, "w2", "fremd-0.csv");
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into sheet.intakes (id, kind, committee_id, file, head_line, headings, columns, notes,"
                            + " version, writers, made_by, made_by_name, made_at, changed_at) select"
                            + " gen_random_uuid(), kind, committee_id, 'fremd-' || n || '.csv', head_line, headings,"
                            + " columns, notes, version, writers, made_by, made_by_name, made_at, changed_at from"
                            + " sheet.intakes, generate_series(1, ?) n where file = 'fremd-0.csv'",
                        TaskSource.MOST));
        var own = members(first, "w3", "eigen.csv");
        var worker = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w3"));

        assertThat(worker.mine())
                .anyMatch(line -> line.contains("eigen.csv"))
                .noneMatch(line -> line.contains("fremd-"));
        assertThat(main(worker.get(ListHand.ADDRESS))).contains("eigen.csv").doesNotContain("fremd-");
        assertThat(second.mine())
                .as("whoever may take over all of them reaches all")
                .filteredOn(line -> line.contains("fremd-") || line.contains("eigen.csv"))
                .hasSize(TaskSource.MOST + 2);
        assertThat(send(first, own, "/verwerfung").status()).isEqualTo(303);
    }

    @Test
    void whoOnlyReadsIsToldOfNoList() {
        change(first, "A-0001", "Guben");
        var auditor = desks.of(site, "Petra Prüft", "auditor");
        var bank = desks.of(site, "Bodo Bank", "bank");

        assertThat(auditor.mine()).noneMatch(line -> line.contains("orte.csv"));
        assertThat(bank.mine()).noneMatch(line -> line.contains("orte.csv"));
    }
}
