package org.wandelwerk.operation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** The page about the health of the house leads to where something can be done about it. */
@House
@Import(Desks.class)
@TestPropertySource(
        properties = {
            "spring.application.name=operated-house",
            "wandelwerk.test-system=Hier wird geübt <b>",
            "wandelwerk.mail.url=smtps://office:very-secret@127.0.0.1:1",
            "wandelwerk.scanner.url=clamd://127.0.0.1:1",
            "wandelwerk.mail.bounces-url=imap://office:very-secret@127.0.0.1:1",
            "wandelwerk.codes.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
class HealthWaysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Desk admin;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        admin = desks.of(new Site(port), "Ada Amt", "administrator");
    }

    /** Each way that is offered can be gone by whoever reads it. */
    @Test
    void whatIsWrongLeadsToWhereSomethingCanBeDoneAboutIt() {
        eyes(false);
        try {
            var page = admin.get("/schreibtisch/zustand").page();
            assertThat(ways(page, "Der Mailserver 127.0.0.1 antwortet nicht."))
                    .containsExactly("/schreibtisch/einstellungen#WANDELWERK_MAIL_URL");
            assertThat(ways(page, "veröffentlicht eine Person allein"))
                    .containsExactly("/schreibtisch/bearbeiten/vier-augen");
            assertThat(ways(page, "nennen keinen vollständigen Betreiber"))
                    .containsExactly("/schreibtisch/einstellungen#WANDELWERK_OPERATOR_NAME");
            assertThat(page.select("li:contains(Datenbank ist die des Betreibers)")
                            .text())
                    .contains("docs/operate/back-up-and-restore.md");
            canBeGone(page.select("main li a").eachAttr("href"));
            assertThat(admin.get("/en/schreibtisch/zustand")
                            .page()
                            .select("main li a")
                            .eachText())
                    .contains("Page: Second person rule")
                    .anyMatch(text -> text.startsWith("Setting: "));
        } finally {
            eyes(true);
        }
    }

    private void canBeGone(List<String> ways) {
        var settings = admin.get("/schreibtisch/einstellungen").page();
        assertThat(ways).hasSizeGreaterThan(4);
        for (var way : ways) {
            assertThat(admin.get(way.replaceFirst("#.*", "")).status()).as(way).isEqualTo(200);
            assertThat(!way.contains("#") || settings.getElementById(way.replaceFirst(".*#", "")) != null)
                    .as(way)
                    .isTrue();
        }
    }

    private static List<String> ways(Element page, String said) {
        return page.select("li:contains(" + said + ") a").eachAttr("href");
    }

    private void eyes(boolean areOn) {
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into draft.four_eyes (kind, is_on, changed_by, changed_by_name, changed_at) values"
                                + " ('themen', ?, ?, 'Ada Amt', now()) on conflict (kind) do update set is_on ="
                                + " excluded.is_on",
                        areOn,
                        admin.person().id().value()));
    }
}
