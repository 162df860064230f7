package org.wandelwerk.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.AccountLock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.web.Visitor;
import org.wandelwerk.kernel.Acting;

/** What becomes of the account of whoever is in no group of the agency any more that has access. */
@House
@Import(SomePeople.class)
class ProviderLeaversTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private People accounts;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> "secret");
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office");
    }

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
        PROVIDER.subject = UUID.randomUUID().toString();
        PROVIDER.mail = PROVIDER.subject + "@example.org";
        PROVIDER.groups = List.of("programme-office");
    }

    @Test
    void aLeaverIsLockedAtTheNextSignInAndWhatIsOpenEnds() {
        come();
        var open = visitor;
        PROVIDER.groups = List.of("another");
        visitor = new Visitor(port);
        come();

        assertThat(accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow().isLocked())
                .isTrue();
        assertThat(sql.fetchValue("select locked_because from identity.accounts where mail = ?", PROVIDER.mail))
                .isEqualTo(AccountLock.LEFT);
        assertThat(open.get("/schreibtisch").status()).isEqualTo(303);
        PROVIDER.groups = List.of("programme-office");
        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
    }

    @Test
    void whoLeavesAllGroupsIsLockedAndHasNoRoleOfThemAnyMore() {
        come();
        assertThat(held()).containsExactly("office");
        assertThat(sql.fetchValue(
                        "select groups_claim from identity.provider_accounts where subject = ?", PROVIDER.subject))
                .as("kept, so that silence is understood after a start, too")
                .isEqualTo("groups");
        var open = visitor;
        PROVIDER.groups = List.of();
        visitor = new Visitor(port);

        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow().isLocked())
                .isTrue();
        assertThat(open.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(held()).isEmpty();
    }

    /** Keycloak leaves the claim out for somebody who is in none. */
    @Test
    void whoseGroupsAreNotToldByAProviderThatTellsOfThemIsInNoneAndLocked() {
        come();
        var open = visitor;
        PROVIDER.groups = null;
        visitor = new Visitor(port);

        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(open.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(held()).isEmpty();
        assertThat(accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow().isLocked())
                .isTrue();
    }

    /** The roles that whoever the provider speaks of holds today. */
    private List<String> held() {
        return sql.fetch(
                        "select role from identity.grants join identity.accounts using (person_id) where mail = ?"
                                + " and ended_at is null order by 1",
                        PROVIDER.mail)
                .getValues(0, String.class);
    }

    @Test
    void theLastAdministratorIsKeptOutOfTheProviderButNotLocked() {
        come();
        var last = accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow();
        Acting.as(HouseActors.SYSTEM, () -> administer(last));
        var open = visitor;
        visitor = new Visitor(port);
        PROVIDER.groups = null;
        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(open.get("/schreibtisch").status())
                .as("nobody else could open the house again")
                .isEqualTo(200);
        assertThat(held()).containsExactly("administrator");
        PROVIDER.groups = List.of("another");

        assertThat(come().header("Location")).isEqualTo("/anmelden?anbieter=nein");
        assertThat(accounts.find(last.id()).orElseThrow().isLocked()).isFalse();
        var another = Acting.as(HouseActors.SYSTEM, () -> administer(people.somebody()));
        come();
        assertThat(accounts.find(last.id()).orElseThrow().isLocked())
                .as("whoever cannot come in is no other administrator")
                .isFalse();
        new Cast(sql).letIn(another.id());
        come();
        assertThat(accounts.find(last.id()).orElseThrow().isLocked()).isTrue();
    }

    /** Else whoever left would come in by what the provider knows nothing of. */
    @Test
    void whomTheProviderKnowsNoOtherWayLetsIn() {
        var person = people.somebodyWithPasswordAndCode();
        link(person);

        var answer = new Visitor(port)
                .fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", SomePeople.PASSWORD);
        assertThat(answer.header("Location")).isEqualTo("/anmelden?anbieter=nur");
        assertThat(new Visitor(port)
                        .get(answer.header("Location"))
                        .page()
                        .select("main")
                        .text())
                .contains("gehört zum Anmeldedienst Ihrer Behörde");
        assertThat(sql.fetchValue(
                        "select count(*) from identity.sign_ins where person_id = ? and way = 'PASSWORD'",
                        person.id().value()))
                .isEqualTo(0L);

        Acting.as(HouseActors.SYSTEM, () -> administer(person));
        assertThat(new Visitor(port)
                        .fill(
                                "/anmelden",
                                "/anmelden",
                                "username",
                                person.mail().value(),
                                "password",
                                SomePeople.PASSWORD)
                        .header("Location"))
                .as("whoever administers by hand comes in when the provider does not answer")
                .startsWith("/anmelden/code");
    }

    private void link(Person person) {
        sql.transaction(change -> change.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, now())",
                        PROVIDER.issuer(),
                        PROVIDER.subject,
                        person.id().value()));
    }

    private Person administer(Person person) {
        grants.beginAdministrator(person.id(), "for a test");
        return person;
    }

    private Site.Answer come() {
        return new ProviderWay(PROVIDER, port).come(visitor, "");
    }
}
