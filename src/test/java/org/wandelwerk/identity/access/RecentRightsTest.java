package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.MovableClock;
import org.wandelwerk.kernel.PersonId;

/** Whoever reads page after page is asked after once in a second; whoever acts, each time. */
class RecentRightsTest {

    private static final PersonId OLGA = new PersonId(new UUID(1, 1));
    private static final PersonId GERD = new PersonId(new UUID(1, 2));

    private final MovableClock clock = MovableClock.ofTheRegion();
    private final RecentRights rights = new RecentRights(clock);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    private int asked(String method, PersonId person) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
        return askedAgain(person);
    }

    private int askedAgain(PersonId person) {
        var before = asked.get();
        assertThat(rights.of(person, () -> read(person)).person()).isEqualTo(person);
        return asked.get() - before;
    }

    private PersonRights read(PersonId person) {
        asked.incrementAndGet();
        return new PersonRights(person, List.of());
    }

    @Test
    void severalPagesWithinASecondAskOnce() {
        assertThat(asked("GET", OLGA)).isOne();
        assertThat(asked("GET", OLGA)).isZero();
        assertThat(asked("HEAD", OLGA)).isZero();
    }

    @Test
    void eachPersonIsAskedAfterByThemselves() {
        assertThat(asked("GET", OLGA)).isOne();
        assertThat(asked("GET", GERD)).isOne();
    }

    @Test
    void whatEndsElsewhereIsSeenAfterASecond() {
        assertThat(asked("GET", OLGA)).isOne();
        clock.goForward(Duration.ofSeconds(1));
        assertThat(asked("GET", OLGA)).isOne();
    }

    @Test
    void whatEndsHereIsSeenAtOnceEvenInTheSameRequest() {
        assertThat(asked("GET", OLGA)).isOne();
        rights.forget();
        assertThat(askedAgain(OLGA)).isOne();
    }

    @Test
    void whoeverChangesSomethingIsAskedAfterEachTimeButOnceInARequest() {
        assertThat(asked("GET", OLGA)).isOne();
        assertThat(asked("POST", OLGA)).isOne();
        assertThat(askedAgain(OLGA)).isZero();
        assertThat(asked("POST", OLGA)).isOne();
    }

    @Test
    void workWithoutARequestRemembersNothing() {
        assertThat(askedAgain(OLGA)).isOne();
        assertThat(askedAgain(OLGA)).isOne();
    }

    @Test
    void somebodyElseInTheSameRequestIsAskedAfterAsWell() {
        assertThat(asked("POST", OLGA)).isOne();
        assertThat(askedAgain(GERD)).isOne();
    }

    @Test
    void outsideOfARequestItIsForgottenForTheNextOne() {
        assertThat(asked("GET", OLGA)).isOne();
        RequestContextHolder.resetRequestAttributes();
        rights.forget();
        assertThat(asked("GET", OLGA)).isOne();
    }
}
