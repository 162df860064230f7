package org.wandelwerk.identity.web.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.web.Visitor;

/** The sign-in of an agency by a real Keycloak; run by {@code mvn -Pkeycloak verify}, not by each build. */
@House
class KeycloakTest {

    private static final KeycloakServer KEYCLOAK =
            new KeycloakServer(Path.of(System.getProperty("keycloak.folder", "target/keycloak")));
    private static final MailAddress AYLA = new MailAddress("ayla@agency.example");
    private static final MailAddress OLE = new MailAddress("ole@agency.example");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.oidc.issuer", KEYCLOAK::issuer);
        settings.add("wandelwerk.oidc.client-secret", () -> "secret");
        settings.add("wandelwerk.oidc.roles", () -> "programme-office=office");
    }

    @AfterAll
    static void close() {
        KEYCLOAK.close();
    }

    /** Keycloak leaves the claim out for somebody who is in no group at all. */
    @Test
    void whoLeavesAllGroupsHasNothingOpenAndNoRoleOfThemAndIsLocked() {
        var visitor = new Visitor(port);
        assertThat(come(visitor, new TreeMap<>(), "ole", "/schreibtisch").header("Location"))
                .isEqualTo("/schreibtisch");
        assertThat(held(OLE)).containsExactly("office");

        KEYCLOAK.takeOut("ole", "programme-office");

        assertThat(come(new Visitor(port), new TreeMap<>(), "ole", "/schreibtisch")
                        .header("Location"))
                .isEqualTo("/anmelden?anbieter=nein");
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(held(OLE)).isEmpty();
        assertThat(people.find(OLE).orElseThrow().isLocked()).isTrue();
    }

    private List<String> held(MailAddress mail) {
        return sql.fetch(
                        "select role from identity.grants join identity.accounts using (person_id) where mail = ?"
                                + " and ended_at is null",
                        mail.value())
                .getValues(0, String.class);
    }

    /** One story, because a user of the provider is the same in all of it. */
    @Test
    void comesInWithTheRoleOfTheGroupProvesOnceMoreLeavesAndIsLocked() {
        var visitor = new Visitor(port);
        var browser = new TreeMap<String, String>();
        assertThat(come(visitor, browser, "ayla", "/schreibtisch/vertretung").header("Location"))
                .isEqualTo("/schreibtisch/vertretung");
        assertThat(visitor.get("/schreibtisch").page().select(".hero__lead").text())
                .isEqualTo("Angemeldet als Ayla Agentur.");
        assertThat(visitor.get("/schreibtisch/vertretung")
                        .page()
                        .select("#held ~ ul")
                        .text())
                .contains("Geschäftsstelle");
        assertThat(visitor.get("/schreibtisch/bearbeiten").status()).isEqualTo(200);

        var former = visitor.session();
        assertThat(come(visitor, browser, "ayla", "/schreibtisch/konto").header("Location"))
                .as("Keycloak knows the browser and asks for the password all the same")
                .isEqualTo("/schreibtisch/konto");
        assertThat(visitor.session()).isNotEqualTo(former);

        KEYCLOAK.takeOut("ayla", "programme-office");
        assertThat(come(new Visitor(port), new TreeMap<>(), "ayla", "/schreibtisch")
                        .header("Location"))
                .isEqualTo("/anmelden?anbieter=nein");
        assertThat(people.find(AYLA).orElseThrow().isLocked()).isTrue();
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(303);
    }

    /** There, through the page of Keycloak that asks for the password, and back. */
    private Site.Answer come(Visitor visitor, Map<String, String> browser, String user, String onwards) {
        var there = visitor.get("/anmelden/anbieter?weiter=" + onwards).header("Location");
        var page = send(HttpRequest.newBuilder(URI.create(there)), browser);
        var forms = page.page().select("form#kc-form-login");
        assertThat(forms).as(page.page().text()).hasSize(1);
        var typed = Map.of("username", user, "password", AgencyProvider.PASSWORD);
        var body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var back = send(
                HttpRequest.newBuilder(URI.create(forms.getFirst().attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                browser);
        return visitor.get(back.header("Location").replaceFirst("https?://[^/]+", ""));
    }

    private Site.Answer send(HttpRequest.Builder request, Map<String, String> browser) {
        if (!browser.isEmpty()) {
            request.header(
                    "Cookie",
                    browser.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        var answer = new Site(port).send(request);
        Visitor.given(answer).forEach(set -> {
            var pair = set.split(";")[0].split("=", 2);
            browser.put(pair[0], pair[1]);
        });
        return answer;
    }
}
