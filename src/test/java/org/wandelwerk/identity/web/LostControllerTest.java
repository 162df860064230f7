package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Statements;
import org.wandelwerk.TestMails;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;

/** Whoever asks for a way back in learns nothing of whether the name has an account: neither by words nor by work. */
@MailHouse
class LostControllerTest {

    private static final String PAGE = "/zugang-verloren";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    /** All that an asker can see, and what was asked of the database until then. */
    private record Seen(int status, String location, List<String> cookies, String body, List<String> statements) {}

    @BeforeEach
    void nobodyTriedBefore() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl().execute("delete from identity.tries")));
    }

    private Seen ask(String name) {
        var visitor = new Visitor(port);
        var page = visitor.get(PAGE);
        var answers = new Object() {
            private Seen seen = new Seen(0, "", List.of(), "", List.of());
        };
        var sent = statements.beforeTheAnswer(() -> {
            var answer = visitor.submit(page, PAGE, "username", name);
            answers.seen = new Seen(
                    answer.status(), answer.header("Location"), Visitor.given(answer), answer.body(), List.of());
        });
        var seen = answers.seen;
        return new Seen(seen.status(), seen.location(), seen.cookies(), seen.body(), sent);
    }

    private boolean isMailed(Person person) {
        return !TestMails.to(person.mail().value()).isEmpty();
    }

    @Test
    void theKnownAndTheUnknownGetTheSameAnswerForTheSameWork() {
        ask(UUID.randomUUID() + "@example.org");
        var known = people.somebodyWithPasswordAndCode();
        var seen = ask(known.mail().value());
        await().until(() -> isMailed(known));

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo(PAGE + "?gesendet=ja");
        var neverCame = people.somebody();
        var locked = people.somebodyWithPasswordAndCode();
        people.lock(locked.id());
        for (var name : List.of(
                UUID.randomUUID() + "@example.org",
                neverCame.mail().value(),
                locked.mail().value(),
                known.mail().value(),
                "no address",
                "")) {
            assertThat(ask(name)).as(name).isEqualTo(seen);
        }
    }

    @Test
    void behindTheAnswerOnlyTheKnownGetsAMail() {
        var known = people.somebodyWithPasswordAndCode();
        var neverCame = people.somebody();
        ask(neverCame.mail().value());
        ask(known.mail().value());
        await().until(() -> isMailed(known));

        assertThat(isMailed(neverCame)).isFalse();
    }
}
