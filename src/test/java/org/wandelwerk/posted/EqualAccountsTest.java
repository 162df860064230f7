package org.wandelwerk.posted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** A hundred equal requests at once, on each form by which people come in or get and lose rights, make one thing. */
@MailHouse
@Isolated
class EqualAccountsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk desk;
    private OneOfMany one;

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        site = new Site(port);
        desk = desks.of(site, "Ada Alleskann", "administrator");
    }

    @Test
    void aSignInByLink() {
        var person = people.somebody();
        var page = site.get("/einladung/"
                + invitations.make(person.id(), LinkKind.INVITATION).value());
        var cookie = page.header("Set-Cookie").split(";")[0];
        var form = Form.in(page.page(), "");
        var before = one.count("identity.sign_ins");
        var answers = OneOfMany.atOnce(() -> site.post(form.address(), form.encoded(), cookie));

        assertThat(one.count("identity.sign_ins")).isEqualTo(before + 1);
        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.status() == 303 || answer.status() == 410);
    }

    @Test
    void aLinkByMail() {
        var person = people.somebodyWithPasswordAndCode();
        var page = site.get("/zugang-verloren");
        var cookie = page.header("Set-Cookie").split(";")[0];
        var form = Form.in(page.page(), "/zugang-verloren")
                .with("username", person.mail().value());
        OneOfMany.atOnce(() -> site.post(form.address(), form.encoded(), cookie));
        await().until(() -> mailsTo(person) == 1);

        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(person) == 1);
        assertThat(links(person)).isEqualTo(1);
    }

    @Test
    void aSetOfSpareCodes() {
        var person = people.somebodyWithPasswordAndCode();
        var own = desks.of(site, person);
        var form = Form.in(own.get("/schreibtisch/konto").page(), "/ersatzcodes");
        var answers = OneOfMany.atOnce(() -> own.send(form));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(sql.fetchValue(
                        "select count(*) from identity.spare_codes where person_id = ?",
                        person.id().value()))
                .isEqualTo(10L);
    }

    @Test
    void aDeputy() {
        var deputy = people.somebody();
        var page = desk.get("/schreibtisch/vertretung").page();
        var form = Form.in(page, "/vertretung")
                .with("rolle", page.select("#rolle option").getLast().val())
                .with("adresse", deputy.mail().value())
                .with("bis", LocalDate.now().plusDays(14).toString());

        one.makes("identity.deputies", () -> desk.send(form));
    }

    @Test
    void aGrant() {
        var address = "/schreibtisch/rechte/personen/" + people.somebody().id().value();
        var form = Form.in(desk.get(address).page(), address)
                .with("rolle", "bank")
                .with("grund", "Sie bearbeitet die Anträge.");

        one.makes("identity.grants", () -> desk.send(form));
    }

    @Test
    void anInvitation() {
        var address = "/schreibtisch/einladungen/neu";
        var form = Form.in(desk.get(address).page(), address)
                .with("name", "Hanna Hundert")
                .with("adresse", UUID.randomUUID() + "@example.org")
                .with("rolle", "bank")
                .with("grund", "Sie bearbeitet die Anträge.");
        var invitations = one.count("identity.invitations");
        var grants = one.count("identity.grants");

        one.makes("identity.accounts", () -> desk.send(form));
        assertThat(one.count("identity.invitations")).isEqualTo(invitations + 1);
        assertThat(one.count("identity.grants")).isEqualTo(grants + 1);
    }

    @Test
    void anErasure() {
        var address = "/schreibtisch/rechte/personen/" + people.somebody().id().value() + "/loeschung";
        var form = Form.in(desk.get(address).page(), address).with("grund", "Antrag vom 3. März");

        one.makes("privacy.erasures", () -> desk.send(form));
    }

    private static long mailsTo(Person person) {
        return TestMails.to(person.mail().value()).size();
    }

    private long links(Person person) {
        return sql.fetchCount(sql.selectOne()
                .from("identity.links")
                .where("person_id = ?", person.id().value()));
    }
}
