package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** The sign-ins of all people: who is in, since when, and until when. */
@Service
@Transactional
public class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    private final SignInRepository repository;
    private final Reopening reopening;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(
            SignInRepository repository,
            Reopening reopening,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.reopening = reopening;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets somebody in, as far as the standing goes; the former sign-in of the same browser ends. Whoever came by a
     * link and now proves all is back.
     */
    public SecretToken begin(Arrival arrival, SignInStage standing, String device, @Nullable SignIn former) {
        var now = clock.instant();
        var person = arrival.person();
        if (former != null) {
            repository.end(former.person().id(), former.id(), Ending.REPLACED, now);
        }
        repository.forget(now.minus(KEPT));
        reopening.forgetWhatIsOld(now);
        var provedAt = arrival.isProvedNow() ? now : Instant.EPOCH;
        var token = secrets.token();
        var id = new SignInId(UUID.randomUUID());
        var signIn = new SignIn(id, person, arrival.way(), standing, device, now, provedAt, now, arrival.onwards());
        repository.add(signIn, token.digest(), arrival.passkey());
        repository.hand(id, token);
        LOG.info("Signed in {} by {} as {}", person.id().value(), arrival.way(), standing);
        if (signIn.isWhole()) {
            var isBack = former != null
                    && former.isRecovering()
                    && former.person().id().equals(person.id());
            reopening.proved(signIn, isBack, now);
            tellOfNewDevice(signIn);
        }
        return token;
    }

    /** Gives a sign-in that proved more the next standing, and another secret; who came by a link is back by it. */
    public SecretToken prove(SignIn signIn, SignInStage standing) {
        var token = secrets.token();
        if (!repository.renew(signIn.id(), token.digest(), standing, clock.instant())) {
            throw new NotFound("the sign-in has ended");
        }
        repository.hand(signIn.id(), token);
        LOG.info("Signed in {} by {} and more as {}", signIn.person().id().value(), signIn.way(), standing);
        reopening.proved(signIn, signIn.isRecovering(), clock.instant());
        if (standing == SignInStage.WHOLE) {
            tellOfNewDevice(signIn);
        }
        return token;
    }

    private void tellOfNewDevice(SignIn signIn) {
        if (!signIn.person().isDemonstration() && repository.isFromNewDevice(signIn)) {
            events.publishEvent(new NewDeviceSeen(signIn.person().id(), signIn.device(), clock.instant()));
        }
    }

    /**
     * The sign-in that a browser holds, noted as in use; empty when it is over. Who was on the way when it got another
     * secret still comes in by the former one, but proves nothing by it.
     */
    public Optional<SignIn> find(SecretToken token) {
        var now = clock.instant();
        return repository
                .open(token.digest())
                .or(() -> repository
                        .formerly(token.digest(), now.minus(ON_THE_WAY))
                        .map(SignIn::unproved))
                .filter(signIn -> !signIn.isOver(now) && !signIn.person().isLocked())
                .map(signIn -> seen(signIn, now));
    }

    /** Whether the browser holds another secret by now, or will in a moment. */
    @Transactional(readOnly = true)
    public boolean isReplaced(SecretToken token) {
        return repository.isReplaced(token.digest());
    }

    private SignIn seen(SignIn signIn, Instant now) {
        if (signIn.seenAt().plus(SEEN_AGAIN).isAfter(now)) {
            return signIn;
        }
        repository.see(signIn.id(), now);
        return signIn.seen(now);
    }

    public void end(SignIn asking, SignInId ended, Ending reason) {
        repository.end(asking.person().id(), ended, reason, clock.instant());
    }

    /** Whoever is signed in as the person has to come in anew. */
    void endAll(PersonId person, Ending reason) {
        repository.endAll(person, reason, clock.instant());
    }

    /** The person's own that are open, the newest first. */
    @Transactional(readOnly = true)
    public List<SignIn> ofPerson(SignIn asking) {
        var now = clock.instant();
        return repository.open(asking.person().id(), now.minus(SignIn.IDLE)).stream()
                .filter(one -> !one.isOver(now))
                .toList();
    }

    public boolean isFresh(SignIn signIn) {
        return signIn.isFresh(clock.instant());
    }
}
