package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.MAILS;
import static org.wandelwerk.notification.jooq.Tables.NOTICES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.jooq.tables.records.NoticesRecord;

/** Stores what people are told of. */
@Repository
class NoticeRepository {

    /** Something that is told to somebody, alone or together with others in one mail. */
    record Notice(UUID id, Telling told, Instant toldAt) {}

    private final DSLContext sql;

    NoticeRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, PersonId person, Telling telling, Instant now, Instant due) {
        var row = new NoticesRecord();
        row.setId(id);
        row.setPersonId(person.value());
        row.setKind(telling.kind());
        row.setSubjectDe(telling.subject().de());
        row.setSubjectEn(telling.subject().en());
        row.setWordsDe(telling.words().de());
        row.setWordsEn(telling.words().en());
        row.setAddress(telling.address());
        row.setAbout(telling.about());
        row.setNamed(telling.named() == null ? null : telling.named().value());
        row.setNeeds(telling.need().printed());
        row.setToldAt(now.atOffset(ZoneOffset.UTC));
        row.setDueAt(due.atOffset(ZoneOffset.UTC));
        sql.insertInto(NOTICES)
                .set(row)
                .onConflict(NOTICES.PERSON_ID, NOTICES.KIND, NOTICES.ABOUT)
                .where(NOTICES.MAIL_ID.isNull())
                .doUpdate()
                .set(NOTICES.SUBJECT_DE, row.getSubjectDe())
                .set(NOTICES.SUBJECT_EN, row.getSubjectEn())
                .set(NOTICES.WORDS_DE, row.getWordsDe())
                .set(NOTICES.WORDS_EN, row.getWordsEn())
                .set(NOTICES.NAMED, row.getNamed())
                .set(NOTICES.NEEDS, row.getNeeds())
                .execute();
    }

    /** Those for whom something is due. */
    List<PersonId> waiting(Instant now, int limit) {
        return sql.selectDistinct(NOTICES.PERSON_ID)
                .from(NOTICES)
                .where(isDue(now))
                .limit(limit)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** What is due for somebody, the oldest first; what another node holds is left to it. */
    List<Notice> take(PersonId person, Instant now, int limit) {
        return sql.selectFrom(NOTICES)
                .where(NOTICES.PERSON_ID.eq(person.value()), isDue(now))
                .orderBy(NOTICES.TOLD_AT, NOTICES.ID)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(NoticeRepository::notice);
    }

    void putInto(UUID mail, Collection<Notice> told) {
        sql.update(NOTICES)
                .set(NOTICES.MAIL_ID, mail)
                .where(NOTICES.ID.in(told.stream().map(Notice::id).toList()))
                .execute();
    }

    /** What a mail tells. */
    List<Notice> in(UUID mail) {
        return sql.selectFrom(NOTICES)
                .where(NOTICES.MAIL_ID.eq(mail))
                .orderBy(NOTICES.TOLD_AT, NOTICES.ID)
                .forUpdate()
                .fetch(NoticeRepository::notice);
    }

    /** What a mail was to tell is in it no more. */
    void withhold(UUID mail, String subject, String words) {
        sql.update(MAILS)
                .set(MAILS.STATE, MailState.WITHHELD.name())
                .set(MAILS.SUBJECT, subject)
                .set(MAILS.WORDS, words)
                .where(MAILS.ID.eq(mail))
                .execute();
    }

    /** Lets them wait for another mail; what waits again in newer words goes. */
    void takeOut(Collection<Notice> told) {
        var ids = told.stream().map(Notice::id).toList();
        var newer = NOTICES.as("newer");
        sql.update(NOTICES)
                .setNull(NOTICES.MAIL_ID)
                .where(NOTICES.ID.in(ids))
                .andNotExists(sql.selectOne()
                        .from(newer)
                        .where(
                                newer.PERSON_ID.eq(NOTICES.PERSON_ID),
                                newer.KIND.eq(NOTICES.KIND),
                                newer.ABOUT.eq(NOTICES.ABOUT),
                                newer.MAIL_ID.isNull()))
                .execute();
        sql.deleteFrom(NOTICES)
                .where(NOTICES.ID.in(ids), NOTICES.MAIL_ID.isNotNull())
                .execute();
    }

    void drop(Collection<Notice> told) {
        sql.deleteFrom(NOTICES)
                .where(NOTICES.ID.in(told.stream().map(Notice::id).toList()))
                .execute();
    }

    /** What still waits of a kind for somebody leaves at another time. */
    void move(PersonId person, String kind, Instant due) {
        sql.update(NOTICES)
                .set(NOTICES.DUE_AT, due.atOffset(ZoneOffset.UTC))
                .where(waits(person, kind))
                .execute();
    }

    void drop(PersonId person, String kind) {
        sql.deleteFrom(NOTICES).where(waits(person, kind)).execute();
    }

    void drop(String kind, String about) {
        sql.deleteFrom(NOTICES)
                .where(NOTICES.KIND.eq(kind), NOTICES.ABOUT.eq(about), NOTICES.MAIL_ID.isNull())
                .execute();
    }

    private static Condition waits(PersonId person, String kind) {
        return NOTICES.PERSON_ID.eq(person.value()).and(NOTICES.KIND.eq(kind)).and(NOTICES.MAIL_ID.isNull());
    }

    private static Condition isDue(Instant now) {
        return NOTICES.MAIL_ID.isNull().and(NOTICES.DUE_AT.le(now.atOffset(ZoneOffset.UTC)));
    }

    private static Notice notice(NoticesRecord row) {
        return new Notice(
                row.getId(),
                new Telling(
                        row.getKind(),
                        new Text(row.getSubjectDe(), row.getSubjectEn()),
                        new Text(row.getWordsDe(), row.getWordsEn()),
                        row.getAddress(),
                        row.getAbout(),
                        row.getNamed() == null ? null : new PersonId(row.getNamed()),
                        NeededRight.read(row.getNeeds())),
                row.getToldAt().toInstant());
    }
}
