package org.wandelwerk.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.web.Visitor;

/** A provider that is asked for the wrong claim says nothing of groups, and nobody is locked for that. */
@House
@Import(SomePeople.class)
class SilentProviderTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private People accounts;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> AgencyProvider.SECRET);
        settings.add("wandelwerk.oidc.groups-claim", () -> "mistyped");
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office");
    }

    private Person known() {
        var person = people.somebody();
        PROVIDER.mail = person.mail().value();
        PROVIDER.subject = UUID.randomUUID().toString();
        link(person, PROVIDER.subject, "groups");
        return person;
    }

    private void link(Person person, String subject, String claim) {
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, person_id, issuer, subject, linked_at,"
                                + " groups_claim) values (?, ?, ?, ?, now(), ?)",
                        UUID.randomUUID(),
                        person.id().value(),
                        PROVIDER.issuer(),
                        subject,
                        claim)));
    }

    private boolean isLockedAfterComing(Person person) {
        assertThat(new ProviderWay(PROVIDER, port).come(new Visitor(port), "").header("Location"))
                .isEqualTo("/anmelden?anbieter=nein");
        return accounts.find(person.id()).orElseThrow().isLocked();
    }

    /** Though it told of groups in another claim before. */
    @Test
    void nobodyIsLockedByASettingThatIsMistyped() {
        assertThat(isLockedAfterComing(known())).isFalse();
    }

    /** As for the first who comes after a start. */
    @Test
    void whoIsInNoGroupIsLockedWhenTheProviderOnceToldOfTheGroupsOfAnother() {
        var another = UUID.randomUUID().toString();
        link(people.somebody(), another, "mistyped");

        assertThat(isLockedAfterComing(known())).isTrue();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute("update identity.provider_accounts set groups_claim = null where subject = ?", another)));
    }
}
