package org.wandelwerk.notification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.notification.PostStateRepository.Settling;
import org.wandelwerk.personal.ErasedPerson;

/**
 * Mails that wait too long, were given up, or went out without an answer, and those to bodies that came back: told for
 * a month to those who can act.
 */
@Service
@Transactional(readOnly = true)
public class LostMails implements HealthSource, Gauges {

    /** For so long after it was written a lost mail is told of. */
    static final Duration A_MONTH = Duration.ofDays(30);

    private static final String LOG = "/schreibtisch/post";
    private static final Duration LATE = Duration.ofHours(1);

    private final PostStateRepository repository;
    private final MailRepository mails;
    private final Postman postman;
    private final Holders holders;
    private final Rights rights;
    private final Clock clock;

    LostMails(
            PostStateRepository repository,
            MailRepository mails,
            Postman postman,
            Holders holders,
            Rights rights,
            Clock clock) {
        this.repository = repository;
        this.mails = mails;
        this.postman = postman;
        this.holders = holders;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Those that the acting person can look after, many of the same kind as one: all who operates the house, else those
     * to the bodies to which that person writes.
     */
    public Counted<Group> forMe(TaskWindow window) {
        var bodies = readsAll() ? null : bodies();
        if (bodies != null && bodies.isEmpty()) {
            return Counted.none();
        }
        var since = clock.instant().minus(A_MONTH);
        return window.of(
                repository.lost(since, bodies, window.undated(), window.size()),
                () -> repository.countLost(since, bodies, TaskSource.MOST));
    }

    /**
     * Whether the acting person looks after the lost mails of a dispatch.
     *
     * @param dispatch {@code null} for mails of all kinds, in the list of which only who operates the house reads
     */
    public boolean looksAfter(@Nullable UUID dispatch) {
        return readsAll() || dispatch != null && repository.isTo(dispatch, bodies());
    }

    private boolean readsAll() {
        return rights.mine().mayAnywhere(Permission.OPERATE);
    }

    /** For what the acting person may write to bodies: the whole house, or some of them. */
    private Set<Scope> bodies() {
        return rights.mine().scopes(Permission.WRITE_TO_BODIES);
    }

    /**
     * Notes that somebody looked after a lost mail, so that nobody is told of it any more; once is enough.
     *
     * @param tries how often it had been tried when the acting person read of it
     * @throws Refused when it was not lost, or was sent again meanwhile
     */
    @Transactional
    public Mail settle(UUID id, int tries) {
        if (!readsAll() && bodies().isEmpty()) {
            throw RefusedAttempts.unknown("settling", "mail " + id);
        }
        var mail = mails.hold(id).orElseThrow(() -> new NotFound("mail " + id));
        if (!looksAfter(mail.dispatch())) {
            throw RefusedAttempts.unknown("settling", "mail " + id);
        }
        if (!mail.isLost() || mail.course().tries() != tries) {
            throw new Refused("notification.settle.refused");
        }
        var by = Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
        repository.settle(mail, by, clock.instant());
        return mail;
    }

    /** Of mails that were looked after by whom, as they are called now, and when; of others nothing. */
    public Map<UUID, Settled> settled(Collection<UUID> ids) {
        var found = repository.settled(ids);
        var names = holders.names(found.values().stream().map(Settling::by).collect(toSet()));
        return found.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> new Settled(
                                names.getOrDefault(one.getValue().by(), ErasedPerson.NAME),
                                one.getValue().at())));
    }

    /**
     * Mails that were lost for the same reason: one that stands for itself, or the oldest of many and how many.
     *
     * @param state the reason
     * @param dispatch what they belong to when they went to all members of a body; {@code null} for others
     * @param mails how many there are
     * @param first the id of the oldest
     * @param subject of the oldest
     * @param since when the oldest was written
     */
    public record Group(
            MailState state, @Nullable UUID dispatch, int mails, UUID first, String subject, Instant since) {

        /** How many of a kind stand for themselves; a server that was down leaves more, and then they stand as one. */
        static final int FEW = 3;

        public boolean isOne() {
            return mails == 1;
        }
    }

    /** Who looked after a mail, and when. */
    public record Settled(String by, Instant at) {}

    /** A house from which no mail leaves has no outbox to speak of. */
    @Override
    public Stream<HealthNote> notes(Instant now) {
        return postman.leaves() ? notes(repository.standing(now, now.minus(A_MONTH)), now) : Stream.of();
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now).filter(HealthNote::isUrgent);
    }

    private static Stream<HealthNote> notes(PostStateRepository.Standing standing, Instant now) {
        var oldest = standing.oldest();
        var waiting = oldest != null && oldest.plus(LATE).isBefore(now)
                ? HealthNote.urgent("outbox.late", standing.waiting(), oldest).mendedAt(LOG)
                : HealthNote.good("outbox.moves", standing.waiting());
        return standing.lost() == 0
                ? Stream.of(waiting)
                : Stream.of(
                        waiting,
                        HealthNote.advised("outbox.lost", standing.lost()).mendedAt(LOG));
    }

    @Override
    public List<Gauge> now() {
        var now = clock.instant();
        var standing = repository.standing(now, now.minus(A_MONTH));
        var oldest = standing.oldest();
        return List.of(
                new Gauge("wandelwerk_mails_waiting", "Mails that could have left by now.", standing.waiting()),
                new Gauge(
                        "wandelwerk_oldest_mail_wait_seconds",
                        "How long the oldest of them has waited.",
                        oldest == null ? 0 : Duration.between(oldest, now).toSeconds()),
                new Gauge(
                        "wandelwerk_mails_lost",
                        "Mails of the last month that were given up or went out without an answer.",
                        standing.lost()));
    }
}
