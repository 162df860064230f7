package org.wandelwerk.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetainedRecords;

/** Gives up what is due; of what the public archive must be offered nothing goes before it has answered. */
@Service
@Transactional
public class Retention {

    private static final int AT_ONCE = 500;
    private static final int ROUNDS = 200;

    /** How many records one package for the archive holds at most. */
    static final int MOST_HANDED = 1000;

    private final List<RetainedRecords> records;
    private final RetentionRepository repository;
    private final RetentionPeriods periods;
    private final FormerEnds former;
    private final Rights rights;
    private final Clock clock;

    Retention(
            List<RetainedRecords> records,
            RetentionRepository repository,
            RetentionPeriods periods,
            FormerEnds former,
            Rights rights,
            Clock clock) {
        this.records = List.copyOf(records);
        this.repository = repository;
        this.periods = periods;
        this.former = former;
        this.rights = rights;
        this.clock = clock;
    }

    /** Every kind of records that ends by itself, and where it stands. */
    @Transactional(readOnly = true)
    public List<RetentionLine> lines() {
        rights.require(Permission.READ_PRIVACY, Matter.ofHouse("retention"));
        var answers = repository.answers();
        return records.stream().map(kind -> line(kind, answers)).toList();
    }

    /** What the last nights did, the newest first. */
    @Transactional(readOnly = true)
    public List<RetentionRun> runs(int limit) {
        rights.require(Permission.READ_PRIVACY, Matter.ofHouse("retention"));
        return repository.runs(limit);
    }

    /** What waits for the archive, for whoever enters its answers; by two statements, from what the nights found. */
    @Transactional(readOnly = true)
    public List<ArchiveTurn> waitingForTheArchive() {
        if (!rights.may(Permission.KEEP_RECORDS, Matter.ofHouse("retention"))) {
            return List.of();
        }
        var since = repository.waitingSince();
        var answers = since.isEmpty() ? Map.<String, ArchiveAnswer>of() : repository.answers();
        return records.stream()
                .flatMap(kind -> Stream.ofNullable(since.get(kind.kind()))
                        .filter(_ -> line(kind, 1, answers).isToDo())
                        .map(night -> new ArchiveTurn(kind.kind(), start(night))))
                .toList();
    }

    /** Where one kind stands, for whoever enters an answer for it. */
    @Transactional(readOnly = true)
    public RetentionLine line(String kind) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        return line(known(kind), repository.answers());
    }

    /**
     * Records what the archive answered, however often the same form is sent.
     *
     * @throws Refused for a no while something that it takes was not handed over
     */
    public void answer(ArchiveAnswer answer, String key) {
        rights.require(Permission.KEEP_RECORDS, Matter.ofHouse("retention"));
        if (!known(answer.kind()).retention().isOffered()) {
            throw new NotFound("archive answer for " + answer.kind());
        }
        requireNothingPromised(answer);
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        repository.addAnswer(UUID.randomUUID(), answer, by, clock.instant(), key);
    }

    /**
     * What the archive takes is handed over before it may say no to what came later; a no up to the same day corrects
     * the answer itself.
     */
    private void requireNothingPromised(ArchiveAnswer no) {
        var kind = known(no.kind());
        var line = line(kind, repository.answers());
        var yes = line.answer();
        if (no.isTaken() || yes == null || !yes.isTaken() || !no.upTo().isAfter(yes.upTo())) {
            return;
        }
        var bound = line.released();
        if (bound != null && kind.due(start(bound)) > 0) {
            throw new Refused("privacy.retention.refused.promised");
        }
    }

    /** The words of all kinds, each of which is a night's work of its own. */
    @Transactional(readOnly = true)
    List<String> kinds() {
        return records.stream().map(RetainedRecords::kind).toList();
    }

    /** Gives up what is due of a kind, once a day and on one node; tells whether it was this time. */
    boolean night(String kind) {
        if (!repository.lock(kind) || repository.hasRun(kind, today())) {
            return false;
        }
        var one = known(kind);
        var line = line(one, repository.answers());
        var bound = line.released();
        var gone = bound == null ? 0 : clear(one, line, start(bound));
        var run = new RetentionRun(kind, today(), gone, one.due(start(line.before())), 0, null);
        repository.addRun(UUID.randomUUID(), run, clock.instant());
        return true;
    }

    /**
     * Ends in history some of what a kind ends and what ended otherwise; of what the archive takes only what stood in
     * rows that are gone, for the others are handed over first.
     *
     * @return of how many rows, each counted once for each column
     */
    int endFormer(String kind) {
        var one = known(kind);
        var line = line(one, 0, repository.answers());
        var bound = line.released();
        if (bound == null) {
            return 0;
        }
        var rows =
                former.end(one, start(bound), line.isTaken() || one.retention().beginsAtAnEnd());
        repository.addFormer(kind, today(), rows);
        return rows;
    }

    /** Notes that a kind could not be cleared up, which is tried again on the same day. */
    void noteFailure(String kind, String failure) {
        var run = new RetentionRun(kind, today(), 0, 0, 0, failure);
        repository.addRun(UUID.randomUUID(), run, clock.instant());
    }

    /** How many kinds could not be cleared up when it was last tried. */
    @Transactional(readOnly = true)
    int failing() {
        return repository.countFailing(kinds());
    }

    /** What the archive takes for the next package: the oldest that are due and were offered. */
    @Transactional(readOnly = true)
    List<OfferedRecord> taken(String kind) {
        var one = known(kind);
        var bound = takenBefore(one);
        return bound != null && one instanceof OfferedRecords offered
                ? offered.offered(start(bound), MOST_HANDED)
                : List.of();
    }

    /** Whether there is any of that, by counting alone. */
    @Transactional(readOnly = true)
    boolean hasTaken(String kind) {
        var one = known(kind);
        var bound = takenBefore(one);
        return bound != null && one.due(start(bound)) > 0;
    }

    /** The day before which the archive takes what is due; {@code null} when it takes nothing. */
    private @Nullable LocalDate takenBefore(RetainedRecords kind) {
        var line = line(kind, repository.answers());
        return line.isTaken() ? line.released() : null;
    }

    /** What the archive takes goes only when it has it as it is now; what changed meanwhile is offered again. */
    private int clear(RetainedRecords kind, RetentionLine line, Instant before) {
        if (!line.isTaken()) {
            return giveUp(kind, before);
        }
        var handed = repository.handedOver(line.kind());
        if (handed.isEmpty() || !(kind instanceof OfferedRecords offered)) {
            return 0;
        }
        var unchanged = offered.held(before, handed.values()).stream()
                .filter(record -> handed.containsKey(record.digest()))
                .map(OfferedRecord::key)
                .toList();
        var some = offered.giveUp(before, unchanged);
        former.end(kind, some);
        return some.records();
    }

    private int giveUp(RetainedRecords kind, Instant before) {
        int gone = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var some = kind.giveUp(before, AT_ONCE);
            former.end(kind, some);
            gone += some.records();
            if (some.records() < AT_ONCE) {
                break;
            }
        }
        return gone;
    }

    private RetentionLine line(RetainedRecords kind, Map<String, ArchiveAnswer> answers) {
        return line(kind, kind.due(start(before(kind))), answers);
    }

    private RetentionLine line(RetainedRecords kind, int due, Map<String, ArchiveAnswer> answers) {
        return new RetentionLine(
                kind.kind(), kind.retention(), period(kind), before(kind), due, answers.get(kind.kind()));
    }

    private LocalDate before(RetainedRecords kind) {
        return today().minus(period(kind));
    }

    private Period period(RetainedRecords kind) {
        return periods.of(kind.retention()).orElseThrow();
    }

    private RetainedRecords known(String kind) {
        return records.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of records " + kind));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
