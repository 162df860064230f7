package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;

/** Who was seen a moment ago is known without asking, and whoever is out is out. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class RecentSignInsTest {

    @Autowired
    private RecentSignIns recent;

    @Autowired
    private SignIns signIns;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private SecretToken token;
    private SignIn signIn;

    @BeforeEach
    void letIn() {
        var arrival = Arrival.asked(people.somebody(), SignInWay.PASSWORD, null);
        token = signIns.begin(arrival, SignInStage.WHOLE, "", null);
        signIn = recent.find(token).orElseThrow();
    }

    @Test
    void whatEndsHereIsSeenAtOnce() {
        signIns.end(signIn, signIn.id(), Ending.LEFT);

        assertThat(recent.find(token)).isEmpty();
    }

    @Test
    void whatEndsElsewhereIsSeenWithinASecond() {
        sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.sign_ins set ended_at = now(), ended_because = 'LEFT' where id = ?",
                        signIn.id().value()));
        clock.goForward(Duration.ofSeconds(1));

        assertThat(recent.find(token)).isEmpty();
    }

    @Test
    void whoeverAsksWhileItEndsBringsNothingBack() {
        transactions.executeWithoutResult(_ -> {
            signIns.end(signIn, signIn.id(), Ending.LEFT);
            var asked = CompletableFuture.supplyAsync(() -> recent.find(token));
            assertThat(asked.join()).isPresent();
        });

        assertThat(recent.find(token)).isEmpty();
    }
}
