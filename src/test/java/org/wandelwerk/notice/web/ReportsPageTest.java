package org.wandelwerk.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.notice.BarrierReport;
import org.wandelwerk.notice.BarrierReports;
import org.wandelwerk.notice.Receipt;

/** Reported barriers wait for those who run the house, until somebody notes that they were answered. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=20000")
class ReportsPageTest {

    private static final String ADDRESS = "/schreibtisch/barrieren";
    private static final int OF_A_PAGE = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private BarrierReports reports;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private Desk admin;
    private Desk office;

    @BeforeEach
    void nothingWaits() {
        sql.transaction(all -> all.dsl().execute("delete from notice.reports"));
        sql.transaction(all -> all.dsl().execute("delete from notice.sendings"));
        var site = new Site(port);
        admin = desks.of(site, "Ada Amt", "administrator");
        office = desks.of(site, "Otto Office", "office");
    }

    private String report(String message) {
        sql.transaction(all -> all.dsl().execute("delete from notice.sendings"));
        var key = UUID.randomUUID().toString().replace("-", "");
        var report = new BarrierReport("/karte", message, "Berta Barriere", "berta@example.org");
        return ((Receipt.Received) reports.receive(report, key, "192.0.2.1")).reference();
    }

    @Test
    void aReportWaitsOnTheDeskUntilItIsNotedThatItWasAnswered() {
        var reference = report("Die Karte\nlässt sich nicht bedienen <b>.");
        var link = "a[href=" + ADDRESS + "#" + reference + "]";
        assertThat(admin.get("/schreibtisch")
                        .page()
                        .select("section:has(#mine) li:has(" + link + ")")
                        .text())
                .contains(reference + ": Die Karte lässt sich nicht bedienen <b>.", "beheben und beantworten");
        assertThat(office.get("/schreibtisch").page().select(link)).isEmpty();
        assertThat(office.get(ADDRESS).status()).isEqualTo(404);

        var page = admin.get(ADDRESS).page();
        assertThat(page.select("article:has(#" + reference + ")").text())
                .contains("nicht bedienen <b>.", "/karte", "Berta Barriere", "berta@example.org");
        assertThat(admin.get("/en" + ADDRESS).page().select("main").text()).contains("Reported barriers", "Answered");
        var form = Form.in(page, reference + "/erledigt");
        var token = office.get("/schreibtisch/vertretung")
                .page()
                .select("input[name=token]")
                .attr("value");
        assertThat(office.send(form.with("token", token)).status()).isEqualTo(404);
        var answer = admin.send(form);

        assertThat(admin.follow(answer).page().select("main").text())
                .contains("wartet nicht mehr", "Keine Meldung wartet.")
                .doesNotContain("Berta Barriere");
        assertThat(admin.send(form).status()).as("the same again").isEqualTo(303);
        assertThat(admin.get("/schreibtisch").page().select(link)).isEmpty();
        assertThat(sql.fetchValue("select answered_by from notice.reports where reference = ?", reference))
                .isEqualTo(admin.person().id().value());
    }

    @Test
    void aReportSaysWhyItIsSeenAsLongAsItWaits() {
        var reference = report("Zu klein");
        var page = admin.get(ADDRESS).page();
        var why = page.select("article:has(#" + reference + ") a").attr("href");
        assertThat(admin.get(why).page().select("main").text()).contains(reference, "Administration");
        assertThat(office.get(why).status()).isEqualTo(404);

        admin.send(Form.in(page, reference + "/erledigt"));

        assertThat(admin.get(why).status()).isEqualTo(404);
    }

    @Test
    void manyArePagedTheOldestFirstByTheSameStatements() {
        var oldest = report("Meldung 0");
        for (int number = 1; number <= OF_A_PAGE; number++) {
            report("Meldung " + number);
        }

        assertThat(statements.during(() -> admin.get(ADDRESS))).hasSizeLessThanOrEqualTo(3);
        var first = admin.get(ADDRESS).page();
        assertThat(first.select("article")).hasSize(OF_A_PAGE);
        assertThat(first.select("article h2").getFirst().text()).isEqualTo(oldest);
        var second = admin.get(first.select(".pager a[rel=next]").attr("href")).page();
        assertThat(second.select("article .draft__text").eachText()).containsExactly("Meldung " + OF_A_PAGE);
        assertThat(admin.get(ADDRESS + "?nach=unsinn").status()).isEqualTo(404);
        assertThat(admin.mine()).filteredOn(line -> line.contains("Meldung")).hasSize(OF_A_PAGE + 1);
    }
}
