package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.MAILS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.jooq.tables.records.MailsRecord;

/** Stores mails and what became of them. */
@Repository
class MailRepository {

    /** More recipients no dispatch has. */
    static final int MOST = 1000;

    private static final Condition IS_LINK = MAILS.SORT.eq(MailSort.LINK.name());

    private final DSLContext sql;

    MailRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(Mail mail) {
        sql.insertInto(MAILS).set(row(mail)).execute();
    }

    /** Adds it unless there is one with its id. */
    void addOnce(Mail mail) {
        sql.insertInto(MAILS).set(row(mail)).onConflictDoNothing().execute();
    }

    /** Notes that a mail with a link leaves, at its first try or again. */
    void beginLink(Mail mail) {
        sql.insertInto(MAILS)
                .set(row(mail))
                .onConflict(MAILS.ID)
                .doUpdate()
                .set(MAILS.STATE, MailState.SENDING.name())
                .set(MAILS.TRIES, mail.course().tries())
                .set(MAILS.TRIED_AT, DSL.excluded(MAILS.TRIED_AT))
                .setNull(MAILS.ANSWER)
                .execute();
    }

    /** Whoever keeps links tries such mails again; here they are only noted. */
    void stopLinks(PersonId person, @Nullable UUID letter) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.STOPPED.name())
                .where(MAILS.PERSON_ID.eq(person.value()), IS_LINK, is(MailState.WAITING))
                .and(letter == null ? DSL.noCondition() : MAILS.ID.eq(letter))
                .execute();
    }

    private static MailsRecord row(Mail mail) {
        var to = mail.to();
        var course = mail.course();
        var row = new MailsRecord();
        row.setId(mail.id());
        row.setSort(mail.sort().name());
        row.setDispatchId(mail.dispatch());
        row.setPersonId(to.person() == null ? null : to.person().value());
        row.setName(to.name());
        row.setAddress(to.mail() == null ? null : to.mail().value());
        row.setLanguage(mail.language().tag());
        row.setSubject(mail.subject());
        row.setWords(mail.words());
        row.setStops(mail.stops().toArray(String[]::new));
        row.setStopToken(mail.stopToken());
        row.setReturnToken(mail.returnToken());
        row.setOpens(mail.opens());
        row.setAskedFor(mail.sort().isAskedFor() ? mail.opens() : null);
        row.setState(course.state().name());
        row.setTries(course.tries());
        row.setAnswer(course.answer());
        row.setCreatedAt(course.createdAt().atOffset(ZoneOffset.UTC));
        row.setDueAt(course.due().atOffset(ZoneOffset.UTC));
        row.setTriedAt(course.triedAt() == null ? null : course.triedAt().atOffset(ZoneOffset.UTC));
        return row;
    }

    /** The mail of these that waits longest, held so that no other node takes it. */
    Optional<Mail> takeDue(Set<MailSort> sorts, Instant now) {
        return sql.selectFrom(MAILS)
                .where(is(MailState.WAITING), MAILS.DUE_AT.le(now.atOffset(ZoneOffset.UTC)), MAILS.SORT.in(sorts))
                .orderBy(MAILS.DUE_AT, MAILS.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(MailRepository::mail);
    }

    /** Whether a link that the person asked for has still to leave, or was written since; of two who ask, one waits. */
    boolean isUnderWay(PersonId person, Instant since) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("recovery " + person.value()));
        return sql.fetchExists(
                MAILS,
                MAILS.SORT.eq(MailSort.RECOVERY.name()),
                MAILS.PERSON_ID.eq(person.value()),
                is(MailState.WAITING)
                        .or(is(MailState.SENDING))
                        .or(MAILS.CREATED_AT.gt(since.atOffset(ZoneOffset.UTC))));
    }

    /** Lets a link that waits for its next try leave now. */
    void hurry(PersonId person, Instant now) {
        sql.update(MAILS)
                .set(MAILS.DUE_AT, now.atOffset(ZoneOffset.UTC))
                .where(
                        MAILS.SORT.eq(MailSort.RECOVERY.name()),
                        MAILS.PERSON_ID.eq(person.value()),
                        is(MailState.WAITING),
                        MAILS.DUE_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** Notes that it leaves now. */
    void begin(Mail mail, MailAddress address, String messageId, Instant now) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.SENDING.name())
                .set(MAILS.ADDRESS, address.value())
                .set(MAILS.MESSAGE_ID, messageId)
                .set(MAILS.TRIES, MAILS.TRIES.plus(1))
                .set(MAILS.TRIED_AT, now.atOffset(ZoneOffset.UTC))
                .setNull(MAILS.ANSWER)
                .where(MAILS.ID.eq(mail.id()))
                .execute();
    }

    /** Notes what became of the try that was begun, and of no other one. */
    void end(Mail begun, MailState state, String answer, Instant due) {
        end(begun.id(), begun.course().tries(), state, answer, due);
    }

    /** The same of a mail with a link, which is kept elsewhere. */
    void end(UUID begun, int tries, MailState state, String answer, Instant due) {
        sql.update(MAILS)
                .set(MAILS.STATE, state.name())
                .set(MAILS.ANSWER, answer)
                .set(MAILS.DUE_AT, due.atOffset(ZoneOffset.UTC))
                .where(MAILS.ID.eq(begun), is(MailState.SENDING), MAILS.TRIES.eq(tries))
                .execute();
    }

    /** Those that tell people of things, are due, and were tried before or written before an instant. */
    List<UUID> puttingOff(Instant now, Instant since, int limit) {
        return sql.select(MAILS.ID)
                .from(MAILS)
                .where(
                        MAILS.SORT.eq(MailSort.NOTICES.name()),
                        is(MailState.WAITING),
                        MAILS.DUE_AT.le(now.atOffset(ZoneOffset.UTC)),
                        MAILS.TRIES.gt(0).or(MAILS.CREATED_AT.lt(since.atOffset(ZoneOffset.UTC))))
                .orderBy(MAILS.DUE_AT, MAILS.ID)
                .limit(limit)
                .fetch(MAILS.ID);
    }

    void leave(UUID mail, MailState state) {
        sql.update(MAILS)
                .set(MAILS.STATE, state.name())
                .where(MAILS.ID.eq(mail))
                .execute();
    }

    /** What waits of this stays. */
    void stopWaiting(String askedFor) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.STOPPED.name())
                .where(is(MailState.WAITING), MAILS.ASKED_FOR.eq(askedFor))
                .execute();
    }

    /** Deletes what people without an account were sent of this. */
    void forget(String askedFor) {
        sql.deleteFrom(MAILS)
                .where(MAILS.PERSON_ID.isNull(), MAILS.ASKED_FOR.eq(askedFor))
                .execute();
    }

    /** Of what was begun so long ago nobody will tell any more what became of it. */
    void loseBegunBefore(Instant time) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.UNKNOWN.name())
                .where(is(MailState.SENDING), MAILS.TRIED_AT.lt(time.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** What waits never leaves. */
    void keepDue(Instant now) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.KEPT.name())
                .where(is(MailState.WAITING), MAILS.DUE_AT.le(now.atOffset(ZoneOffset.UTC)), DSL.not(IS_LINK))
                .execute();
    }

    /** Stops what has not left of a dispatch, unless it is leaving at this very moment. */
    int stop(UUID dispatch) {
        return sql.update(MAILS)
                .set(MAILS.STATE, MailState.STOPPED.name())
                .where(MAILS.DISPATCH_ID.eq(dispatch), is(MailState.WAITING))
                .execute();
    }

    /**
     * Lets a mail leave once more, to where it says, with another return address, so that a late report of the former
     * try is not taken for one of this; false when its state is another one by now.
     */
    boolean again(Mail mail, UUID token, Instant now) {
        var address = mail.to().mail();
        return sql.update(MAILS)
                        .set(MAILS.STATE, MailState.WAITING.name())
                        .set(MAILS.ADDRESS, address == null ? null : address.value())
                        .set(MAILS.DUE_AT, now.atOffset(ZoneOffset.UTC))
                        .set(MAILS.RETURN_TOKEN, token)
                        .where(MAILS.ID.eq(mail.id()), is(mail.course().state()))
                        .execute()
                == 1;
    }

    void bounce(UUID mail, String answer) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.BOUNCED.name())
                .set(MAILS.ANSWER, answer)
                .where(MAILS.ID.eq(mail))
                .execute();
    }

    Optional<Mail> find(UUID id) {
        return sql.selectFrom(MAILS).where(MAILS.ID.eq(id)).fetchOptional(MailRepository::mail);
    }

    /** The same, and nobody else sends or settles it until the end of the transaction. */
    Optional<Mail> hold(UUID id) {
        return sql.selectFrom(MAILS).where(MAILS.ID.eq(id)).forUpdate().fetchOptional(MailRepository::mail);
    }

    Optional<Mail> byStopToken(UUID token) {
        return sql.selectFrom(MAILS).where(MAILS.STOP_TOKEN.eq(token)).fetchOptional(MailRepository::mail);
    }

    Optional<Mail> byReturnToken(UUID token) {
        return sql.selectFrom(MAILS).where(MAILS.RETURN_TOKEN.eq(token)).fetchOptional(MailRepository::mail);
    }

    List<Mail> ofDispatch(UUID dispatch) {
        return sql.selectFrom(MAILS)
                .where(MAILS.DISPATCH_ID.eq(dispatch))
                .orderBy(MAILS.NAME, MAILS.ID)
                .limit(MOST)
                .fetch(MailRepository::mail);
    }

    /** The newest first, from behind the given place. */
    List<Mail> list(@Nullable Cursor after, int limit) {
        return sql.selectFrom(MAILS)
                .where(behind(after))
                .orderBy(MAILS.CREATED_AT.desc(), MAILS.ID.desc())
                .limit(limit)
                .fetch(MailRepository::mail);
    }

    static Condition behind(@Nullable Cursor after) {
        return after == null
                ? MAILS.ID.isNotNull()
                : DSL.row(MAILS.CREATED_AT, MAILS.ID)
                        .lt(
                                Instant.parse(after.values().getFirst()).atOffset(ZoneOffset.UTC),
                                UUID.fromString(after.values().getLast()));
    }

    private static Condition is(MailState state) {
        return MAILS.STATE.eq(state.name());
    }

    static Mail mail(MailsRecord row) {
        var person = row.getPersonId() == null ? null : new PersonId(row.getPersonId());
        var address = row.getAddress() == null ? null : new MailAddress(row.getAddress());
        return new Mail(
                row.getId(),
                MailSort.valueOf(row.getSort()),
                row.getDispatchId(),
                new Recipient(person, row.getName(), address),
                WishRepository.language(row.getLanguage()),
                row.getSubject(),
                row.getWords(),
                Stream.of(row.getStops()).toList(),
                row.getStopToken(),
                row.getReturnToken(),
                course(row),
                row.getOpens());
    }

    private static Course course(MailsRecord row) {
        return new Course(
                MailState.valueOf(row.getState()),
                row.getTries(),
                row.getAnswer(),
                row.getCreatedAt().toInstant(),
                row.getDueAt().toInstant(),
                row.getTriedAt() == null ? null : row.getTriedAt().toInstant(),
                row.getMessageId());
    }
}
