package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.ADDRESSES;
import static org.wandelwerk.notification.jooq.Tables.DISPATCHES;
import static org.wandelwerk.notification.jooq.Tables.MAILS;
import static org.wandelwerk.notification.jooq.Tables.NOTICES;
import static org.wandelwerk.notification.jooq.Tables.READERS;
import static org.wandelwerk.notification.jooq.Tables.SETTLED_MAILS;
import static org.wandelwerk.notification.jooq.Tables.WISHES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What the house wrote to somebody goes, before the account with the address; what was written to a body stays. */
@Repository
@Order(50)
class PostRecordRepository implements PersonalRecords {

    private final DSLContext sql;

    PostRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("notification.data.mails", most -> mails(person, most)),
                new DataGroup("notification.data.wishes", most -> wishes(person, most)),
                new DataGroup("notification.data.dispatches", most -> dispatches(person, most)),
                new DataGroup("notification.data.settled", most -> settled(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.goes("notification.fate.mails", countMails(person)),
                Fate.goes("notification.fate.wishes", countWishes(person)),
                Fate.stays("notification.fate.dispatches", countDispatches(person)),
                Fate.stays(
                        "notification.fate.settled",
                        sql.fetchCount(SETTLED_MAILS, SETTLED_MAILS.SETTLED_BY.eq(person.value()))));
    }

    private Stream<List<DataField>> mails(PersonId person, int most) {
        return sql
                .select(MAILS.CREATED_AT, MAILS.SUBJECT, MAILS.ADDRESS, MAILS.STATE, MAILS.WORDS)
                .from(MAILS)
                .where(MAILS.PERSON_ID.eq(person.value()))
                .orderBy(MAILS.CREATED_AT.desc(), MAILS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("notification.data.at", row.value1()),
                        DataField.words("notification.data.subject", row.value2()),
                        DataField.words("notification.data.address", row.value3()),
                        DataField.term("notification.data.state", "notification.state." + row.value4()),
                        DataField.words("notification.data.words", row.value5())));
    }

    private Stream<List<DataField>> wishes(PersonId person, int most) {
        return sql
                .select(WISHES.KIND, WISHES.RHYTHM)
                .from(WISHES)
                .where(WISHES.PERSON_ID.eq(person.value()))
                .orderBy(WISHES.KIND)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("notification.data.kind", row.value1()),
                        DataField.term("notification.data.rhythm", "notification.rhythm." + row.value2())));
    }

    private Stream<List<DataField>> dispatches(PersonId person, int most) {
        return sql
                .select(DISPATCHES.WRITTEN_AT, DISPATCHES.BODY_DE, DISPATCHES.SUBJECT, DISPATCHES.WORDS)
                .from(DISPATCHES)
                .where(DISPATCHES.WRITTEN_BY.eq(person.value()))
                .orderBy(DISPATCHES.WRITTEN_AT.desc(), DISPATCHES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("notification.data.at", row.value1()),
                        DataField.words("notification.data.body", row.value2()),
                        DataField.words("notification.data.subject", row.value3()),
                        DataField.words("notification.data.words", row.value4())));
    }

    private Stream<List<DataField>> settled(PersonId person, int most) {
        return sql
                .select(SETTLED_MAILS.SETTLED_AT, MAILS.SUBJECT)
                .from(SETTLED_MAILS)
                .join(MAILS)
                .on(MAILS.ID.eq(SETTLED_MAILS.MAIL_ID))
                .where(SETTLED_MAILS.SETTLED_BY.eq(person.value()))
                .orderBy(SETTLED_MAILS.SETTLED_AT.desc(), SETTLED_MAILS.MAIL_ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("notification.data.at", row.value1()),
                        DataField.words("notification.data.subject", row.value2())));
    }

    private int countMails(PersonId person) {
        return sql.fetchCount(MAILS, MAILS.PERSON_ID.eq(person.value()))
                + sql.fetchCount(NOTICES, NOTICES.PERSON_ID.eq(person.value()).and(NOTICES.MAIL_ID.isNull()));
    }

    private int countWishes(PersonId person) {
        return sql.fetchCount(WISHES, WISHES.PERSON_ID.eq(person.value()))
                + sql.fetchCount(READERS, READERS.PERSON_ID.eq(person.value()));
    }

    private int countDispatches(PersonId person) {
        return sql.fetchCount(DISPATCHES, DISPATCHES.WRITTEN_BY.eq(person.value()));
    }

    /** What waits for the person never leaves, for it is gone; dispatches keep their words and lose the name. */
    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var person = erasing.person();
        var addresses = new HashSet<>(sql.selectDistinct(MAILS.ADDRESS)
                .from(MAILS)
                .where(MAILS.PERSON_ID.eq(person.value()), MAILS.ADDRESS.isNotNull())
                .fetch(row -> row.value1()));
        addresses.add(erasing.mail());
        sql.deleteFrom(NOTICES).where(NOTICES.PERSON_ID.eq(person.value())).execute();
        sql.deleteFrom(MAILS)
                .where(MAILS.PERSON_ID
                        .eq(person.value())
                        .or(MAILS.PERSON_ID.isNull().and(MAILS.ADDRESS.in(addresses))))
                .execute();
        sql.deleteFrom(WISHES).where(WISHES.PERSON_ID.eq(person.value())).execute();
        sql.deleteFrom(READERS).where(READERS.PERSON_ID.eq(person.value())).execute();
        var gone = sql.deleteFrom(ADDRESSES)
                .where(ADDRESSES.MAIL.in(addresses))
                .returningResult(ADDRESSES.ID.cast(String.class))
                .fetch(row -> row.value1());
        takeNamesOut(person);
        takeOutOfNotices(erasing);
        return List.of(
                new FormerValues("notification.addresses", "id", gone, List.of("mail", "off_because")),
                FormerValues.of(person, "notification.dispatches", "written_by", "written_by_name"),
                FormerValues.of(person, "notification.dispatches", "stopped_by", "stopped_by_name"));
    }

    /** Out of what others were told, whether it waits or was sent. */
    private void takeOutOfNotices(Erasing erasing) {
        var named = NOTICES.NAMED.eq(erasing.person().value());
        sql.selectFrom(NOTICES)
                .where(named)
                .fetch()
                .forEach(notice -> sql.update(NOTICES)
                        .set(NOTICES.SUBJECT_DE, erasing.without(notice.getSubjectDe()))
                        .set(NOTICES.SUBJECT_EN, without(notice.getSubjectEn(), erasing))
                        .set(NOTICES.WORDS_DE, erasing.without(notice.getWordsDe()))
                        .set(NOTICES.WORDS_EN, without(notice.getWordsEn(), erasing))
                        .where(NOTICES.ID.eq(notice.getId()))
                        .execute());
        sql.selectFrom(MAILS)
                .where(MAILS.ID.in(DSL.select(NOTICES.MAIL_ID).from(NOTICES).where(named)))
                .fetch()
                .forEach(mail -> sql.update(MAILS)
                        .set(MAILS.SUBJECT, erasing.without(mail.getSubject()))
                        .set(MAILS.WORDS, without(mail.getWords(), erasing))
                        .where(MAILS.ID.eq(mail.getId()))
                        .execute());
    }

    private static @Nullable String without(@Nullable String text, Erasing erasing) {
        return text == null ? null : erasing.without(text);
    }

    int countOver(Instant before) {
        return sql.fetchCount(MAILS, over(before));
    }

    /** Deletes mails that are over, the oldest first, with what they told of. */
    int forgetOver(Instant before, int most) {
        var oldest = DSL.select(MAILS.ID)
                .from(MAILS)
                .where(over(before))
                .orderBy(MAILS.CREATED_AT, MAILS.ID)
                .limit(most);
        return sql.deleteFrom(MAILS).where(MAILS.ID.in(oldest)).execute();
    }

    int countAddressed(Instant before) {
        return sql.fetchCount(MAILS, addressed(before));
    }

    /** Takes addresses, and who looked after a lost one, off the oldest mails to a body that still have them. */
    int forgetAddresses(Instant before, int most) {
        var oldest = DSL.select(MAILS.ID)
                .from(MAILS)
                .where(addressed(before))
                .orderBy(MAILS.CREATED_AT, MAILS.ID)
                .limit(most);
        var ids = sql.update(MAILS)
                .setNull(MAILS.ADDRESS)
                .setNull(MAILS.ANSWER)
                .where(MAILS.ID.in(oldest))
                .returningResult(MAILS.ID)
                .fetch(row -> row.value1());
        sql.deleteFrom(SETTLED_MAILS).where(SETTLED_MAILS.MAIL_ID.in(ids)).execute();
        return ids.size();
    }

    int countLinked(Instant before) {
        return sql.fetchCount(MAILS, linked(before));
    }

    /** Takes what their links opened off the oldest mails, which cannot be sent again from then on. */
    int forgetLinks(Instant before, int most) {
        var oldest = DSL.select(MAILS.ID)
                .from(MAILS)
                .where(linked(before))
                .orderBy(MAILS.CREATED_AT, MAILS.ID)
                .limit(most);
        return sql.update(MAILS).setNull(MAILS.OPENS).where(MAILS.ID.in(oldest)).execute();
    }

    private static Condition linked(Instant before) {
        return MAILS.CREATED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(MAILS.OPENS.isNotNull())
                .and(MAILS.STATE.notIn(MailState.WAITING.name(), MailState.SENDING.name()));
    }

    private static Condition addressed(Instant before) {
        return MAILS.CREATED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(MAILS.DISPATCH_ID.isNotNull())
                .and(DSL.or(
                        MAILS.ADDRESS.isNotNull(),
                        MAILS.ANSWER.isNotNull(),
                        DSL.exists(DSL.selectOne().from(SETTLED_MAILS).where(SETTLED_MAILS.MAIL_ID.eq(MAILS.ID)))))
                .and(MAILS.STATE.notIn(MailState.WAITING.name(), MailState.SENDING.name()));
    }

    private static Condition over(Instant before) {
        return MAILS.CREATED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(MAILS.DISPATCH_ID.isNull())
                .and(MAILS.STATE.notIn(MailState.WAITING.name(), MailState.SENDING.name()));
    }

    private void takeNamesOut(PersonId person) {
        sql.update(DISPATCHES)
                .set(DISPATCHES.WRITTEN_BY_NAME, ErasedPerson.NAME)
                .where(DISPATCHES.WRITTEN_BY.eq(person.value()))
                .execute();
        sql.update(DISPATCHES)
                .set(DISPATCHES.STOPPED_BY_NAME, ErasedPerson.NAME)
                .where(DISPATCHES.STOPPED_BY.eq(person.value()))
                .execute();
    }
}
