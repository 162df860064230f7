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

    @Test
    void nobodyIsLockedByASettingThatIsMistyped() {
        var person = people.somebody();
        PROVIDER.mail = person.mail().value();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, person_id, issuer, subject, linked_at) values (?,"
                                + " ?, ?, ?, now())",
                        UUID.randomUUID(),
                        person.id().value(),
                        PROVIDER.issuer(),
                        PROVIDER.subject)));

        assertThat(new ProviderWay(PROVIDER, port).come(new Visitor(port), "").header("Location"))
                .isEqualTo("/anmelden?anbieter=nein");
        assertThat(accounts.find(person.id()).orElseThrow().isLocked()).isFalse();
    }
}
