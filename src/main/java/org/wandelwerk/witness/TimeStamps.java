package org.wandelwerk.witness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.Seal;
import org.wandelwerk.history.SealKeeper;
import org.wandelwerk.history.Seals;

/** The stamps that another house gave on seals: one for each day on which something was sealed. */
@Service
@Transactional
public class TimeStamps implements SealKeeper {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A stamp a day for some hundred years. */
    private static final int MOST = 40_000;

    private final StampRepository repository;
    private final Seals seals;
    private final Clock clock;

    TimeStamps(StampRepository repository, Seals seals, Clock clock) {
        this.repository = repository;
        this.seals = seals;
        this.clock = clock;
    }

    /** The seal that is to be stamped now; empty when that was done today, or nothing was sealed since. */
    @Transactional(readOnly = true)
    Optional<Seal> due() {
        var today = LocalDate.ofInstant(now(), BERLIN).atStartOfDay(BERLIN).toInstant();
        var stamped = repository.newestGiven().map(SealStamp::hash).orElse("");
        return repository.isGivenSince(today)
                ? Optional.empty()
                : seals.newest().filter(seal -> !seal.hash().equals(stamped));
    }

    /** Notes what came of a try. */
    void note(Seal seal, String authority, StampAnswer answer) {
        repository.add(
                switch (answer) {
                    case StampAnswer.Stamped(var token) ->
                        new SealStamp(
                                seal.number(),
                                seal.hash(),
                                authority,
                                now(),
                                Base64.getEncoder().encodeToString(token),
                                null);
                    case StampAnswer.Failed(var why) ->
                        new SealStamp(seal.number(), seal.hash(), authority, now(), null, why);
                });
    }

    /** The last try, whatever came of it. */
    @Transactional(readOnly = true)
    public Optional<SealStamp> newest() {
        return repository.newest();
    }

    @Transactional(readOnly = true)
    public Optional<SealStamp> newestGiven() {
        return repository.newestGiven();
    }

    /** The first of the tries that failed since a stamp was given last; empty when the last one did not. */
    @Transactional(readOnly = true)
    public Optional<SealStamp> failing() {
        return repository.firstAfter(repository.newestGiven().map(SealStamp::at).orElse(Instant.EPOCH));
    }

    /** When the newest seal was made, unless it was stamped. */
    @Transactional(readOnly = true)
    public Optional<Instant> waitingSince() {
        var stamped = repository.newestGiven().map(SealStamp::hash).orElse("");
        return seals.newest().filter(seal -> !seal.hash().equals(stamped)).map(Seal::at);
    }

    /** The stamps on the seals from one to another, in their order, at most a hundred. */
    @Transactional(readOnly = true)
    public List<SealStamp> given(long from, long to) {
        return repository.given(from, to, 100);
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<String> findings(Predicate<String> isInChain) {
        return repository.given(1, Long.MAX_VALUE, MOST).stream().flatMap(stamp -> finding(stamp, isInChain).stream());
    }

    private static Optional<String> finding(SealStamp stamp, Predicate<String> isInChain) {
        var token = StampToken.read(Base64.getDecoder().decode(String.valueOf(stamp.token())));
        if (token.isEmpty() || !token.get().imprint().equals(stamp.hash())) {
            return Optional.of("the time stamp of %s on seal %d is not what %s gave"
                    .formatted(stamp.at(), stamp.seal(), stamp.authority()));
        }
        return isInChain.test(stamp.hash())
                ? Optional.empty()
                : Optional.of("seal %d with the hash %s, stamped on %s by %s, is not in the chain any more"
                        .formatted(
                                stamp.seal(),
                                stamp.hash(),
                                token.get().at(),
                                token.get().signer()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
