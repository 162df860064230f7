package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.DISPATCHES;
import static org.wandelwerk.notification.jooq.Tables.MAILS;
import static org.wandelwerk.notification.jooq.Tables.SETTLED_MAILS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.WindowSpecificationOrderByStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;

/**
 * How the outbox as a whole stands, and how mails to one mailbox have fared: what should have left, and what never
 * arrived as far as is known here.
 */
@Repository
class PostStateRepository {

    private final DSLContext sql;

    PostStateRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * How it stands.
     *
     * @param waiting how many mails could have left by now
     * @param oldest when the oldest of them was written; {@code null} for none
     * @param lost how many were given up, or went out without an answer
     */
    record Standing(int waiting, @Nullable Instant oldest, int lost) {}

    /** Who looked after a lost mail, and when. */
    record Settling(PersonId by, Instant at) {}

    /** By one statement; what was lost before an instant is no news any more. */
    Standing standing(Instant now, Instant since) {
        var isWaiting = MAILS.STATE
                .in(MailState.WAITING.name(), MailState.SENDING.name())
                .and(MAILS.SORT.ne(MailSort.LINK.name()))
                .and(DSL.greatest(MAILS.CREATED_AT, DSL.coalesce(MAILS.TRIED_AT, MAILS.DUE_AT))
                        .le(now.atOffset(ZoneOffset.UTC)));
        var oldest = DSL.min(MAILS.CREATED_AT).filterWhere(isWaiting);
        return sql.select(
                        DSL.count().filterWhere(isWaiting), oldest, DSL.count().filterWhere(isLost(since)))
                .from(MAILS)
                .where(isWaiting.or(isLost(since)))
                .fetchSingle(row -> new Standing(row.value1(), instant(row.value2()), row.value3()));
    }

    /**
     * Those that were lost since, the oldest first; links are made anew by whoever sends them. A few of the same state
     * and dispatch stand for themselves, of more of them stands the oldest for all.
     *
     * @param bodies that those alone are meant that went to all members of one of these; {@code null} for all mails
     * @param from when the first of them was written
     * @param most how many, with all that were written at the same moment as the last
     */
    List<LostMails.Group> lost(Instant since, @Nullable Set<Scope> bodies, Instant from, int most) {
        var found = groups(since, bodies);
        var at = found.field(MAILS.CREATED_AT);
        return sql.selectFrom(found)
                .where(Objects.requireNonNull(at).ge(from.atOffset(ZoneOffset.UTC)))
                .orderBy(at)
                .limit(most)
                .withTies()
                .fetch(PostStateRepository::group);
    }

    int countLost(Instant since, @Nullable Set<Scope> bodies, int most) {
        return sql.fetchCount(DSL.selectOne().from(groups(since, bodies)).limit(most));
    }

    /** Whether the dispatch went to a body in one of these. */
    boolean isTo(UUID dispatch, Set<Scope> bodies) {
        return bodies.contains(Scope.ALL)
                || sql.fetchExists(DISPATCHES, DISPATCHES.ID.eq(dispatch), DISPATCHES.BODY.in(keys(bodies)));
    }

    private static Condition isOf(@Nullable Set<Scope> bodies) {
        if (bodies == null) {
            return DSL.noCondition();
        }
        return bodies.contains(Scope.ALL)
                ? MAILS.DISPATCH_ID.isNotNull()
                : MAILS.DISPATCH_ID.in(
                        DSL.select(DISPATCHES.ID).from(DISPATCHES).where(DISPATCHES.BODY.in(keys(bodies))));
    }

    private static List<String> keys(Set<Scope> bodies) {
        return bodies.stream()
                .filter(Scope.OfCommittee.class::isInstance)
                .flatMap(body -> Stream.ofNullable(body.keyColumn()))
                .toList();
    }

    private static Table<?> groups(Instant since, @Nullable Set<Scope> bodies) {
        var of = DSL.count().over(alike()).as("of");
        var number = DSL.rowNumber()
                .over(alike().orderBy(MAILS.CREATED_AT, MAILS.ID))
                .as("number");
        var found = DSL.select(MAILS.STATE, MAILS.DISPATCH_ID, MAILS.ID, MAILS.SUBJECT, MAILS.CREATED_AT, of, number)
                .from(MAILS)
                .where(isNews(since), isOf(bodies))
                .and(isLost().or(isBroughtBack()))
                .asTable("found");
        var howMany = DSL.field(DSL.name("found", "of"), Integer.class);
        var isFew = howMany.le(LostMails.Group.FEW);
        return DSL.select(
                        found.field(MAILS.STATE),
                        found.field(MAILS.DISPATCH_ID),
                        DSL.when(isFew, 1).otherwise(howMany).as("mails"),
                        found.field(MAILS.ID),
                        found.field(MAILS.SUBJECT),
                        found.field(MAILS.CREATED_AT))
                .from(found)
                .where(isFew.or(
                        DSL.field(DSL.name("found", "number"), Integer.class).eq(1)))
                .asTable("groups");
    }

    private static LostMails.Group group(Record row) {
        return new LostMails.Group(
                MailState.valueOf(row.get(MAILS.STATE)),
                row.get(MAILS.DISPATCH_ID),
                row.get("mails", int.class),
                row.get(MAILS.ID),
                row.get(MAILS.SUBJECT),
                row.get(MAILS.CREATED_AT).toInstant());
    }

    private static WindowSpecificationOrderByStep alike() {
        return DSL.partitionBy(MAILS.STATE, MAILS.DISPATCH_ID);
    }

    /** How many mails of each dispatch are in which state. */
    Map<UUID, Map<MailState, Integer>> states(Collection<UUID> dispatches) {
        return sql
                .select(MAILS.DISPATCH_ID, MAILS.STATE, DSL.count())
                .from(MAILS)
                .where(MAILS.DISPATCH_ID.in(dispatches))
                .groupBy(MAILS.DISPATCH_ID, MAILS.STATE)
                .fetch()
                .intoGroups(MAILS.DISPATCH_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rows -> rows.getValue().intoMap(row -> MailState.valueOf(row.value2()), row -> row.value3())));
    }

    /** Those of one state that went to no body, were lost since and that nobody looked after, the newest first. */
    List<Mail> lost(MailState state, Instant since, @Nullable Cursor after, int limit) {
        return sql.selectFrom(MAILS)
                .where(isLost(since), MAILS.STATE.eq(state.name()))
                .and(MAILS.DISPATCH_ID.isNull())
                .and(MailRepository.behind(after))
                .orderBy(MAILS.CREATED_AT.desc(), MAILS.ID.desc())
                .limit(limit)
                .fetch(MailRepository::mail);
    }

    /** Notes once that somebody looked after a mail. */
    void settle(Mail mail, PersonId by, Instant now) {
        sql.insertInto(SETTLED_MAILS)
                .set(SETTLED_MAILS.MAIL_ID, mail.id())
                .set(SETTLED_MAILS.DISPATCH_ID, mail.dispatch())
                .set(SETTLED_MAILS.SETTLED_BY, by.value())
                .set(SETTLED_MAILS.SETTLED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(SETTLED_MAILS.MAIL_ID)
                .doNothing()
                .execute();
    }

    /** A mail that leaves once more may be lost once more. */
    void unsettle(UUID mail) {
        sql.deleteFrom(SETTLED_MAILS).where(SETTLED_MAILS.MAIL_ID.eq(mail)).execute();
    }

    /** Who looked after those of the mails after which somebody did, and when. */
    Map<UUID, Settling> settled(Collection<UUID> mails) {
        return sql.selectFrom(SETTLED_MAILS)
                .where(SETTLED_MAILS.MAIL_ID.in(mails))
                .fetchMap(
                        SETTLED_MAILS.MAIL_ID,
                        row -> new Settling(
                                new PersonId(row.getSettledBy()),
                                row.getSettledAt().toInstant()));
    }

    private static Condition isLost(Instant since) {
        return isNews(since).and(isLost());
    }

    private static Condition isLost() {
        return MAILS.STATE.in(MailState.UNKNOWN.name(), MailState.GIVEN_UP.name());
    }

    /** Of mails to bodies alone: others are told of by the address to which nothing goes any more. */
    private static Condition isBroughtBack() {
        return MAILS.STATE
                .in(MailState.REFUSED.name(), MailState.BOUNCED.name())
                .and(MAILS.DISPATCH_ID.isNotNull());
    }

    private static Condition isNews(Instant since) {
        return MAILS.SORT
                .ne(MailSort.LINK.name())
                .and(MAILS.CREATED_AT.gt(since.atOffset(ZoneOffset.UTC)))
                .and(DSL.notExists(DSL.selectOne().from(SETTLED_MAILS).where(SETTLED_MAILS.MAIL_ID.eq(MAILS.ID))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The one that a mailbox was sent last. */
    Optional<Mail> newestSent(MailAddress mailbox) {
        return sql.selectFrom(MAILS)
                .where(isTo(mailbox), MAILS.STATE.eq(MailState.SENT.name()))
                .orderBy(MAILS.CREATED_AT.desc())
                .limit(1)
                .fetchOptional(MailRepository::mail);
    }

    /** The first one to a mailbox since an instant that was tried and did not leave, or came back. */
    Optional<Mail> firstFailed(MailAddress mailbox, Instant since) {
        return sql.selectFrom(MAILS)
                .where(
                        isTo(mailbox),
                        MAILS.CREATED_AT.gt(since.atOffset(ZoneOffset.UTC)),
                        MAILS.STATE
                                .notIn("WAITING", "SENDING", "SENT", "KEPT")
                                .or(MAILS.STATE.eq(MailState.WAITING.name()).and(MAILS.TRIES.gt(0))))
                .orderBy(MAILS.CREATED_AT)
                .limit(1)
                .fetchOptional(MailRepository::mail);
    }

    private static Condition isTo(MailAddress mailbox) {
        return MAILS.SORT.eq(MailSort.MAILBOX.name()).and(MAILS.ADDRESS.eq(mailbox.value()));
    }
}
