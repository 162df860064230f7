package org.wandelwerk.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.web.Visitor;

/** As long as one of the groups is not said as it has to be, nobody loses anything for being in none. */
@House
@Import(SomePeople.class)
class MistypedGroupsTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private People accounts;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> AgencyProvider.SECRET);
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office, controlling:auditor");
    }

    private String come(Visitor visitor) {
        return new ProviderWay(PROVIDER, port).come(visitor, "").header("Location");
    }

    @Test
    void whoSeemsToHaveLeftIsKeptOutAndKeepsAccountAndRoles() {
        PROVIDER.subject = UUID.randomUUID().toString();
        PROVIDER.mail = PROVIDER.subject + "@example.org";
        PROVIDER.groups = List.of("programme-office");
        var open = new Visitor(port);
        come(open);
        PROVIDER.groups = List.of("controlling-and-more");

        assertThat(come(new Visitor(port))).isEqualTo("/anmelden?anbieter=nein");

        assertThat(accounts.find(new MailAddress(PROVIDER.mail)).orElseThrow().isLocked())
                .isFalse();
        assertThat(sql.fetch(
                                "select role from identity.grants join identity.accounts using (person_id)"
                                        + " where mail = ? and ended_at is null",
                                PROVIDER.mail)
                        .getValues(0, String.class))
                .containsExactly("office");
        assertThat(open.get("/schreibtisch").status()).isEqualTo(200);
    }
}
