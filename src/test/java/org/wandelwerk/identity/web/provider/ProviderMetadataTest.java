package org.wandelwerk.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.web.Visitor;

/** A provider that describes itself as another one is not the provider that the operator named. */
@House
class ProviderMetadataTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", PROVIDER::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> AgencyProvider.SECRET);
    }

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Test
    void nobodyIsLedToWhoeverNamesAnotherIssuer() {
        PROVIDER.namesAnotherIssuer = true;
        var refused = new Visitor(port).get("/anmelden/anbieter");
        assertThat(refused.header("Location")).startsWith("/anmelden?anbieter=");

        PROVIDER.namesAnotherIssuer = false;
        assertThat(new Visitor(port).get("/anmelden/anbieter").header("Location"))
                .startsWith(PROVIDER.issuer() + "/authorize");
    }
}
