package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.PersonId;

/** How long a sign-in holds, and how long its last proof is fresh, to the moment. */
class SignInTest {

    private static final Instant BEGAN = Instant.parse("2026-11-30T08:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1);

    private static SignIn signIn(SignInStage standing, Instant confirmed, Instant seen) {
        var person = new Person(
                new PersonId(UUID.randomUUID()), "Paula Person", new MailAddress("paula@example.org"), false, false);
        return new SignIn(
                new SignInId(UUID.randomUUID()),
                person,
                SignInWay.PASSWORD,
                standing,
                "Firefox unter Linux",
                BEGAN,
                confirmed,
                seen,
                "/schreibtisch");
    }

    @Test
    void aProofIsFreshForFiveMinutes() {
        var signIn = signIn(SignInStage.WHOLE, BEGAN, BEGAN);
        var end = BEGAN.plus(Duration.ofMinutes(5));

        assertThat(signIn.isFresh(end.minus(MOMENT))).isTrue();
        assertThat(signIn.isFresh(end)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignInStage.class,
            names = {"CODE_MISSING", "RECOVERING"})
    void whoIsNotWholeYetHasProvedNothing(SignInStage standing) {
        assertThat(signIn(standing, BEGAN, BEGAN).isFresh(BEGAN)).isFalse();
    }

    @Test
    void whoSetsTheFirstWayInUpNeedsNoOtherProof() {
        assertThat(signIn(SignInStage.SETTING_UP, Instant.EPOCH, BEGAN).isFresh(BEGAN))
                .isTrue();
    }

    @Test
    void aProofThatIsNotKnownToBeTheOwnIsNone() {
        var known = signIn(SignInStage.WHOLE, BEGAN, BEGAN);
        var unproved = known.unproved();

        assertThat(unproved.isFresh(BEGAN)).isFalse();
        assertThat(unproved)
                .usingRecursiveComparison()
                .ignoringFields("confirmedAt")
                .isEqualTo(known);
    }

    @Test
    void whoDoesNothingForHalfAnHourIsOut() {
        var signIn = signIn(SignInStage.WHOLE, BEGAN, BEGAN);
        var end = BEGAN.plus(Duration.ofMinutes(30));

        assertThat(signIn.isOver(end.minus(MOMENT))).isFalse();
        assertThat(signIn.isOver(end)).isTrue();
        assertThat(signIn.seen(end.minus(MOMENT)).isOver(end)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, PT12H", "SETTING_UP, PT1H", "RECOVERING, PT1H", "CODE_MISSING, PT10M"})
    void itEndsWhateverIsDone(SignInStage standing, Duration longest) {
        var end = BEGAN.plus(longest);
        var signIn = signIn(standing, BEGAN, end.minus(MOMENT));

        assertThat(signIn.end()).isEqualTo(end);
        assertThat(signIn.isOver(end.minus(MOMENT))).isFalse();
        assertThat(signIn.isOver(end)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SignInStage.class)
    void itSaysWhatIsStillMissing(SignInStage standing) {
        var signIn = signIn(standing, BEGAN, BEGAN);

        assertThat(signIn.isWhole()).isEqualTo(standing == SignInStage.WHOLE);
        assertThat(signIn.isRecovering()).isEqualTo(standing == SignInStage.RECOVERING);
        assertThat(signIn.seen(BEGAN.plusSeconds(1)))
                .usingRecursiveComparison()
                .ignoringFields("seenAt")
                .isEqualTo(signIn);
    }
}
