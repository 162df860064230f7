package org.wandelwerk.identity.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.web.Matrix;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.identity.web.MatrixWords;
import org.wandelwerk.kernel.Acting;

/** The desk leads nobody before a door that does not open. */
@MatrixHouse
class DeskLinksTest {

    /** Of links that differ by a number or a key alone so many are followed. */
    private static final int OF_A_KIND = 2;

    private static final String RECORDS = "<eingang promoter><vorschlag office><liste admin><datei promoter>"
            + "<vereinigung promoter promoter2><traegerwechsel promoter><versand admin w2>";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private MatrixRecords records;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Roles roles;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void somethingWaitsAndSomeRolesEndSoon() {
        records.begin();
        var made = new MatrixWords(new Site(port), sql, roles.today(), records).in(RECORDS);
        assertThat(made).doesNotContain("<");
        Acting.as(HouseActors.SYSTEM, () -> {
            Stream.of("member5", "office2", "promoter").forEach(this::endsSoon);
            return true;
        });
    }

    /** It holds on no day of this test, so that it opens nothing. */
    private void endsSoon(String player) {
        var days = new Days(roles.today().plusDays(5), roles.today().plusDays(10));
        grants.begin(new GrantWish(named(player).id(), "research", Scope.ALL, days, "for a few days"));
    }

    private static List<String> links(Desk desk) {
        var kinds = new HashMap<String, Integer>();
        return desk.get("/schreibtisch").page().select("main a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .distinct()
                .filter(link -> kinds.merge(link.replaceAll("[0-9a-f-]{36}|[0-9]+", "0"), 1, Integer::sum) <= OF_A_KIND)
                .toList();
    }

    private static boolean isOpen(Desk desk, String link) {
        var answer = desk.get(link);
        if (answer.status() == 303) {
            var isDoor = answer.header("Location").matches("(https?://[^/]+)?(/(en|dsb|hsb|pl))?/anmelden.*");
            answer = isDoor ? answer : desk.follow(answer);
        }
        return answer.status() == 200;
    }

    @Test
    void everyLinkOfTheDeskOpensForWhoseDeskItIs() throws IOException {
        var closed = new HashMap<String, List<String>>();
        var accounts = Matrix.read().lines().getFirst().expected().keySet().stream()
                .filter(role -> !role.equals("besucher"))
                .toList();
        for (var account : accounts) {
            var desk = desks.of(new Site(port), named(account));
            var links = links(desk);
            assertThat(links).as(account).hasSizeBetween(3, 200);
            closed.put(
                    account, links.stream().filter(link -> !isOpen(desk, link)).toList());
        }
        assertThat(closed).allSatisfy((_, links) -> assertThat(links).isEmpty());
    }

    @Test
    void whoseRoleEndsIsLedToTheOwnRolesAndWhoGivesRolesToTheGrant() {
        var own = desks.of(new Site(port), named("member5")).get("/schreibtisch");
        assertThat(own.page().select("main").text()).contains("Ihre Rolle endet");
        assertThat(own.body()).doesNotContain("/schreibtisch/rechte/");
        var held = desks.of(new Site(port), named("member5"))
                .get("/schreibtisch/vertretung")
                .page()
                .select("section:has(#held) li:contains(Gilt später)");
        var role = String.valueOf(sql.fetchValue("select name_de from identity.roles where code = 'research'"));
        assertThat(held.text()).contains(role);
        assertThat(held.select("form")).isEmpty();
        var all = desks.of(new Site(port), named("office")).get("/schreibtisch/aufgaben/meine");
        assertThat(all.page().select("main a[href^=/schreibtisch/rechte/vergaben/]"))
                .isNotEmpty();
        var one = desks.of(new Site(port), named("office2")).get("/schreibtisch/aufgaben/meine");
        assertThat(one.body()).doesNotContain("/schreibtisch/rechte/");
    }

    private Person named(String account) {
        return people.find(new MailAddress(account + "@demo.example")).orElseThrow();
    }
}
