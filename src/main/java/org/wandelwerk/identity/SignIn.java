package org.wandelwerk.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in of a person in one browser.
 *
 * @param device the browser, in a few words
 * @param confirmedAt when the person last proved who it is
 * @param seenAt the last request, to the minute
 * @param onwards where the person wanted to go before coming by a link; empty when that is not known
 */
public record SignIn(
        SignInId id,
        Person person,
        SignInWay way,
        SignInStage standing,
        String device,
        Instant beganAt,
        Instant confirmedAt,
        Instant seenAt,
        String onwards) {

    /** After this long without a request it is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** After this long it is over in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** For this long after a proof, sensitive things may be done. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration UNFINISHED = Duration.ofMinutes(10);
    private static final Duration SETTING_UP = Duration.ofHours(1);

    public boolean isWhole() {
        return standing == SignInStage.WHOLE;
    }

    /** Whether somebody came by a link and has still to prove one thing more. */
    public boolean isRecovering() {
        return standing == SignInStage.RECOVERING;
    }

    /** Whether the person proved a moment ago who it is, or is just setting up how to. */
    public boolean isFresh(Instant now) {
        return standing == SignInStage.SETTING_UP
                || standing == SignInStage.WHOLE && confirmedAt.plus(FRESH).isAfter(now);
    }

    /** When it will be over, whatever is done. */
    public Instant end() {
        return beganAt.plus(longest());
    }

    /** The same for somebody whose last proof is not known to be the own. */
    SignIn unproved() {
        return new SignIn(id, person, way, standing, device, beganAt, Instant.EPOCH, seenAt, onwards);
    }

    /** Whether it is over because nothing was done, or because it lasted too long. */
    public boolean isOver(Instant now) {
        return !seenAt.plus(IDLE).isAfter(now) || !end().isAfter(now);
    }

    SignIn seen(Instant now) {
        return new SignIn(id, person, way, standing, device, beganAt, confirmedAt, now, onwards);
    }

    private Duration longest() {
        return switch (standing) {
            case CODE_MISSING -> UNFINISHED;
            case RECOVERING, SETTING_UP -> SETTING_UP;
            case WHOLE -> LONGEST;
        };
    }
}
