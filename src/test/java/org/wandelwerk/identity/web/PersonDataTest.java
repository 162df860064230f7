package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notification.PostRound;

/** Names and addresses are corrected by the administrator, and an address only with the word of its owner. */
class PersonDataTest extends ChangedAddress {

    @Autowired
    private Invitations invitations;

    @Autowired
    private DSLContext sql;

    @Autowired
    private PostRound post;

    private String page = "";

    @Override
    Person somebody() {
        var old = MailAddress.of(UUID.randomUUID() + "@alt.example").orElseThrow();
        return Acting.as(HouseActors.SYSTEM, () -> people.admit(old, "Berta Bericht"));
    }

    @BeforeEach
    void thePageOfThatPerson() {
        page = page();
    }

    private Form form(String end) {
        return Form.in(admin.get(page + "/angaben").page(), end);
    }

    private Answer ask(String address) {
        return admin.send(form("/adresse").with("adresse", address));
    }

    private static String link(String address) throws MessagingException, IOException {
        return link(CONFIRM, address);
    }

    private SecretToken oldLink() {
        return Acting.as(HouseActors.SYSTEM, () -> invitations.make(person.id(), LinkKind.RECOVERY));
    }

    @Test
    void aNameIsCorrectedAndHistoryKeepsWhoDidIt() {
        assertThat(admin.get(page).page().select("main a").eachAttr("href")).contains(page + "/angaben");

        var answer = admin.send(form("/name").with("name", "Berta Berichtigt"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(admin.follow(answer).page().select("[role=status]").text()).contains("berichtigt");
        assertThat(people.find(person.id()).orElseThrow().name()).isEqualTo("Berta Berichtigt");
        assertThat(sql.fetchValue(
                        "select count(*) from history.changes where table_name = 'identity.people' and actor = ?"
                                + " and row_id like ?",
                        admin.person().id().value(),
                        "%" + person.id().value() + "%"))
                .isEqualTo(1L);
    }

    @Test
    void aNewAddressHoldsOnlyWhenItsOwnerConfirmsItAndEveryFormerLinkIsVoid() throws Exception {
        var former = oldLink();
        assertThat(ask(mail).status()).isEqualTo(303);
        assertThat(mailNow()).isEqualTo(person.mail().value());
        var link = link(mail);
        assertThat(admin.get(page + "/angaben").body()).contains(mail).doesNotContain(link);
        assertThat(site.get(link).page().text()).contains(mail);
        assertThat(mailNow()).isEqualTo(person.mail().value());

        var done = confirm(link);

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.page().text()).contains("bestätigt", mail);
        assertThat(mailNow()).isEqualTo(mail);
        assertThat(invitations.find(former)).isEmpty();
        assertThat(site.get(link).status()).isEqualTo(410);
        post.bringLinks();
        assertThat(TestMails.newest(person.mail().value(), 2).getContent().toString())
                .contains("zu Ihrem Konto gehört jetzt eine andere Mailadresse")
                .doesNotContain(mail);
    }

    @Test
    void theFormerAddressIsToldBeforeAndWhoeverIsSignedInComesInAnew() throws Exception {
        var holder = desks.of(site, person);
        assertThat(holder.get("/schreibtisch").status()).isEqualTo(200);
        ask(mail);
        post.bringLinks();
        assertThat(TestMails.words(person.mail().value()))
                .contains("sobald sie von dort bestätigt ist")
                .doesNotContain(mail);

        confirm(link(mail));

        assertThat(holder.get("/schreibtisch").status()).isEqualTo(303);
    }

    @Test
    void whoAsksForALostAccessMeanwhileDoesNotVoidTheLink() throws Exception {
        ask(mail);
        oldLink();

        assertThat(confirm(link(mail)).status()).isEqualTo(200);
        assertThat(mailNow()).isEqualTo(mail);
    }

    @Test
    void theLinkToANewAddressLetsNobodyIn() throws Exception {
        ask(mail);
        var link = link(mail);
        var secret = new SecretToken(link.replace("/neue-adresse/", ""));

        assertThat(site.get(link.replace("/neue-adresse/", "/einladung/")).status())
                .isEqualTo(410);
        assertThat(Acting.as(HouseActors.SYSTEM, () -> invitations.use(secret))).isEmpty();
        assertThat(site.get(link).status()).isEqualTo(200);
    }

    @Test
    void askingAgainMakesTheFormerLinkVoid() throws Exception {
        ask(mail);
        var first = link(mail);
        var other = UUID.randomUUID() + "@neu.example";
        ask(other);

        assertThat(site.get(first).status()).isEqualTo(410);
        assertThat(confirm(link(other)).status()).isEqualTo(200);
        assertThat(mailNow()).isEqualTo(other);
    }

    @Test
    void whoNeverCameInIsInvitedAtTheNewAddressAnew() throws Exception {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "insert into identity.invitations (person_id, invited_by, invited_at, language,"
                                        + " failed_at, failed_because) values (?, ?, now(), 'DE', now(), 'unbekannt')",
                                person.id().value(),
                                admin.person().id().value())));
        ask(mail);

        confirm(link(mail));

        assertThat(TestMails.link(mail, 2)).startsWith("/einladung/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kaputt",
                "zwei@ae@example.org extra",
                "berta@example.org,",
                "berta@example.org;",
                "a..b@example.org",
                "berta<b@evil.example>",
                ".berta@example.org",
                "berta@example.org."
            })
    void aWrongAddressIsSaidAndKept(String typed) {
        var answer = ask(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#adresse-error")).hasSize(1);
        assertThat(Form.in(answer.page(), "/adresse").value("adresse")).isEqualTo(typed);
    }

    @Test
    void anAddressThatHasAnAccountIsRefusedAlsoWhenItGotOneInTheMeantime() throws Exception {
        assertThat(ask(admin.person().mail().value()).status()).isEqualTo(409);
        ask(mail);
        var link = link(mail);
        Acting.as(HouseActors.SYSTEM, () -> people.admit(MailAddress.of(mail).orElseThrow(), "Schneller"));

        assertThat(confirm(link).status()).isEqualTo(410);
        assertThat(mailNow()).isEqualTo(person.mail().value());
    }

    @Test
    void onlyTheAdministratorCorrects() {
        var name = form("/name").with("name", "Anders");
        for (var role : new String[] {"office", "auditor", "communication", ""}) {
            var desk = desks.of(site, "Otto Andere", role);
            var token = desk.get("/schreibtisch/konto")
                    .page()
                    .select("input[name=token]")
                    .attr("value");

            assertThat(desk.get(page + "/angaben").status()).as(role).isEqualTo(404);
            assertThat(desk.send(name.with("token", token)).status()).as(role).isEqualTo(404);
        }
        assertThat(people.find(person.id()).orElseThrow().name()).isEqualTo("Berta Bericht");
    }

    @Test
    void thePagesAreThereInEnglish() throws Exception {
        assertThat(admin.get("/en" + page + "/angaben").page().select("h1").text())
                .contains("Correct details");
        ask(mail);
        assertThat(site.get("/en" + link(mail)).page().select("h1").text()).isEqualTo("Confirm new mail address");
    }
}
