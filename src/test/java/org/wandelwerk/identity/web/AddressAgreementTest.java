package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.notification.PostRound;

/** No administrator alone names the mailbox that gets the way into an account which opens something. */
class AddressAgreementTest extends ChangedAddress {

    private static final Pattern STOP = Pattern.compile("/neue-adresse/aufhalten/[A-Za-z0-9_-]{43}");

    private Desk owner;
    private String page = "";

    @Autowired
    private AddressCorrections corrections;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Grants grants;

    @Autowired
    private Clock clock;

    @Autowired
    private PostRound post;

    @Override
    Person somebody() {
        return desks.of(site, "Vera Vorsitz", "auditor").person();
    }

    @BeforeEach
    void thePageOfTheirData() {
        owner = desks.of(site, person);
        page = page() + "/angaben";
    }

    private void name(Desk by) {
        var answer = by.send(Form.in(by.get(page).page(), "/adresse").with("adresse", mail));
        assertThat(answer.status()).isEqualTo(303);
    }

    private Answer confirm() throws MessagingException, IOException {
        return confirm(link(CONFIRM, mail));
    }

    private Answer answer(Desk desk, String address, String yesOrNo) {
        return desk.send(Form.in(desk.get(address).page(), address.endsWith("/angaben") ? "/zustimmung" : "/adresse")
                .with("antwort", yesOrNo));
    }

    @Test
    void anAdministratorWhoConfirmsAMailboxOfTheirOwnGetsNothing() throws Exception {
        name(admin);

        var confirmed = confirm();

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.page().text()).contains("eine Zustimmung fehlt noch");
        assertThat(mailNow()).isEqualTo(person.mail().value());
        assertThat(admin.get(page).page().select("form[action$=/zustimmung]")).isEmpty();
        assertThat(admin.get(page).page().text()).contains("fehlt noch eine Zustimmung");
    }

    @Test
    void whoNamedTheAddressCannotAgreeWithAFormOfAnother() throws Exception {
        var other = desks.of(site, "Bea Zweite", "administrator");
        name(admin);
        var form = Form.in(other.get(page).page(), "/zustimmung").with("antwort", "ja");
        var token = admin.get(page).page().select("input[name=token]").attr("value");

        assertThat(admin.send(form.with("token", token)).status()).isEqualTo(409);
        confirm();
        assertThat(mailNow()).isEqualTo(person.mail().value());
    }

    @Test
    void aSecondAdministratorAgreesBeforeOrAfterTheConfirmation() throws Exception {
        var other = desks.of(site, "Bea Zweite", "administrator");
        name(admin);
        assertThat(other.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .contains(page);
        assertThat(answer(other, page, "ja").status()).isEqualTo(303);
        assertThat(mailNow()).isEqualTo(person.mail().value());

        assertThat(confirm().page().text()).contains("Ab jetzt gehört");

        assertThat(mailNow()).isEqualTo(mail);
        assertThat(owner.get("/schreibtisch").status()).isEqualTo(303);
        var trail = desks.of(site, "Rita Revision", "auditor")
                .get("/schreibtisch/verlauf/konten/" + person.id().value())
                .page()
                .text();
        assertThat(trail).contains("Eingetragen von", "Ada Amt", "Zugestimmt von", "Bea Zweite");
    }

    @Test
    void afterTheConfirmationTheAgreementLetsItHold() throws Exception {
        var other = desks.of(site, "Bea Zweite", "administrator");
        name(admin);
        confirm();

        assertThat(answer(other, page, "ja").status()).isEqualTo(303);

        assertThat(mailNow()).isEqualTo(mail);
        assertThat(site.get(link(CONFIRM, mail)).status()).isEqualTo(410);
    }

    @Test
    void theOwnerAgreesAloneWhenSignedIn() throws Exception {
        name(admin);
        assertThat(owner.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .contains("/schreibtisch/konto/adresse");
        assertThat(answer(owner, "/schreibtisch/konto/adresse", "ja").status()).isEqualTo(303);

        confirm();

        assertThat(mailNow()).isEqualTo(mail);
    }

    @Test
    void whoNamesAnAddressOfTheirOwnNeedsNobodyElse() throws Exception {
        page = "/schreibtisch/rechte/personen/" + admin.person().id().value() + "/angaben";
        name(admin);
        assertThat(confirm().page().text()).contains("Ab jetzt gehört");
    }

    @Test
    void aDeputyOfWhoNamedItIsNoSecondPerson() throws Exception {
        var deputy = desks.of(site, "Dora Vertretung", "administrator");
        var today = LocalDate.now(clock);
        Acting.as(admin.person().actor(), () -> {
            var grant = grants.of(List.of(admin.person().id()))
                    .getOrDefault(admin.person().id(), List.of())
                    .getFirst()
                    .grant()
                    .id();
            var key = UUID.randomUUID().toString().replace("-", "");
            return deputies.name(grant, deputy.person().id(), new Days(today, today.plusDays(14)), key);
        });
        name(admin);

        assertThat(deputy.get(page).page().select("form[action$=/zustimmung]")).isEmpty();
        assertThat(deputy.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .doesNotContain(page);
    }

    @Test
    void theFormerMailboxStopsTheChangeAtOnce() throws Exception {
        name(admin);
        post.bringLinks();
        var stop = link(STOP, person.mail().value());
        assertThat(site.get(stop).body()).doesNotContain(mail);

        assertThat(new Visitor(port).fill(stop, stop).page().text()).contains("aufgehalten");

        assertThat(site.get(link(CONFIRM, mail)).status()).isEqualTo(410);
        assertThat(site.get(stop).status()).isEqualTo(410);
        assertThat(site.get("/en" + stop).page().select("h1").text()).isEqualTo("There is nothing left to stop");
        assertThat(mailNow()).isEqualTo(person.mail().value());
    }

    @Test
    void whoMayAgreeMayAlsoStop() throws Exception {
        name(admin);
        assertThat(answer(owner, "/schreibtisch/konto/adresse", "nein").status())
                .isEqualTo(303);
        assertThat(site.get(link(CONFIRM, mail)).status()).isEqualTo(410);
        assertThat(owner.get("/en/schreibtisch/konto/adresse").page().text()).contains("No new mail address waits");
    }

    @Test
    void anAgreementIsForTheAddressThatWasRead() {
        var other = desks.of(site, "Bea Zweite", "administrator");
        name(admin);
        var form = Form.in(other.get(page).page(), "/zustimmung").with("antwort", "ja");
        admin.send(Form.in(admin.get(page).page(), "/adresse").with("adresse", UUID.randomUUID() + "@boese.example"));

        assertThat(other.send(form).status()).isEqualTo(409);
    }

    @Test
    void whoDoesNotOperateTheHouseIsNeitherAskedNorToldAndStopsNothing() {
        name(admin);
        var office = desks.of(site, "Olga Office", "office");
        var actor = office.person().actor();
        var wish = Acting.as(admin.person().actor(), () -> corrections.waiting(person.id()))
                .orElseThrow()
                .id();

        assertThat(office.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .doesNotContain(page);
        assertThat(Acting.as(actor, () -> corrections.waiting(person.id()))).isEmpty();
        assertThatThrownBy(() -> Cast.as(actor, () -> corrections.answer(person.id(), wish, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRoleThatBeginsTomorrowIsGuardedToday() throws Exception {
        var invited = Acting.as(
                HouseActors.SYSTEM,
                () -> people.admit(
                        MailAddress.of(UUID.randomUUID() + "@alt.example").orElseThrow(), "Nora Neu"));
        var tomorrow = LocalDate.now(clock).plusDays(1);
        Acting.as(
                admin.person().actor(),
                () -> grants.give(
                        new GrantWish(invited.id(), "auditor", Scope.ALL, new Days(tomorrow, null), "ab morgen"),
                        UUID.randomUUID().toString().replace("-", "")));
        page = "/schreibtisch/rechte/personen/" + invited.id().value() + "/angaben";
        name(admin);

        confirm();

        assertThat(people.find(invited.id()).orElseThrow().mail()).isEqualTo(invited.mail());
    }
}
