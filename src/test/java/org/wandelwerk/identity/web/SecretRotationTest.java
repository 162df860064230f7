package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** Whoever is on the way when a sign-in gets another secret neither falls out nor takes the new one away. */
@House
@Import(SomePeople.class)
class SecretRotationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    private Visitor visitor;
    private Person person;

    @BeforeEach
    void open() {
        visitor = new Visitor(port);
        person = people.somebodyWithPasswordAndCode();
    }

    private void enter() {
        visitor.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
    }

    private void enterWhole() {
        enter();
        visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));
    }

    private void proveAgain() {
        var answer = visitor.fill(
                "/anmelden/bestaetigen", "/anmelden/bestaetigen", "password", PASSWORD, "code", people.code(1));
        assertThat(answer.status()).isEqualTo(303);
    }

    private Visitor withSecret(String secret) {
        var other = new Visitor(port);
        other.hold(secret);
        return other;
    }

    private static boolean isTaken(Site.Answer answer) {
        return Visitor.given(answer).stream().anyMatch(set -> set.startsWith("SESSION=;"));
    }

    @Test
    void pagesThatAreOnTheWayWhileTheSecretChangesAreShown() throws Exception {
        enterWhole();
        var former = visitor.session();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var onTheWay = IntStream.range(0, 30)
                    .mapToObj(_ ->
                            (Callable<Site.Answer>) () -> withSecret(former).get("/schreibtisch"))
                    .map(threads::submit)
                    .toList();
            proveAgain();
            for (var page : onTheWay) {
                assertThat(page.get().status()).isEqualTo(200);
                assertThat(isTaken(page.get())).isFalse();
            }
        }
        assertThat(visitor.session()).isNotEqualTo(former);
        assertThat(withSecret(former).get("/schreibtisch").status()).isEqualTo(200);
    }

    @Test
    void theFormerSecretProvesNothingAndOpensNothingForLong() throws InterruptedException {
        enterWhole();
        var former = withSecret(visitor.session());
        proveAgain();

        var page = former.get("/schreibtisch/konto");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[action$=/passwort]")).isEmpty();
        sql.transaction(all -> all.dsl()
                .execute("update identity.former_secrets set replaced_at = replaced_at - interval '1 minute'"));
        // what another server changes is seen a second later
        Thread.sleep(1100);
        var late = former.get("/schreibtisch");
        assertThat(late.header("Location")).startsWith("/anmelden");
        assertThat(isTaken(late)).isFalse();
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
    }

    @Test
    void aSecretFromBeforeTheCodeNeverOpensTheDesk() {
        enter();
        var half = visitor.session();
        visitor.fill("/anmelden/code", "/anmelden/code", "code", people.code(0));

        var answer = withSecret(half).get("/schreibtisch");

        assertThat(answer.header("Location")).startsWith("/anmelden");
        assertThat(isTaken(answer)).isFalse();
    }

    @Test
    void comingInOnceMoreIsNotUndoneByAPageThatWasOnTheWay() {
        enterWhole();
        var former = visitor.session();
        person = people.somebodyWithPasswordAndCode();
        var form = visitor.get("/schreibtisch");
        assertThat(form.status()).isEqualTo(200);
        visitor.post(
                "/anmelden",
                Map.of(
                        "username", person.mail().value(),
                        "password", PASSWORD,
                        "token", visitor.token("/schreibtisch/vertretung")));
        assertThat(visitor.session()).isNotEqualTo(former);

        var answer = withSecret(former).get("/schreibtisch");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(isTaken(answer)).isFalse();
    }

    @Test
    void aSecretThatIsNoneIsTakenAway() {
        assertThat(isTaken(withSecret("A".repeat(43)).get("/schreibtisch"))).isTrue();
    }
}
