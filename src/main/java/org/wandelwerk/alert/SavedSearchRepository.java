package org.wandelwerk.alert;

import static org.wandelwerk.alert.jooq.Tables.SEARCHES;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.catalog.CatalogId;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/** Stores saved searches. */
@Repository
class SavedSearchRepository {

    /** All but what a search found, which is long. */
    private static final List<Field<?>> SHOWN = List.of(
            SEARCHES.ID,
            SEARCHES.ADDRESS,
            SEARCHES.LANGUAGE,
            SEARCHES.END_TOKEN,
            SEARCHES.ASKED_AT,
            SEARCHES.CONFIRMED_AT,
            SEARCHES.LOOKED_AT);

    private final DSLContext sql;

    SavedSearchRepository(DSLContext sql) {
        this.sql = sql;
    }

    static Condition of(PersonId person) {
        return SEARCHES.PERSON_ID.eq(person.value());
    }

    static Condition of(MailAddress mail) {
        return SEARCHES.MAIL.eq(mail.value());
    }

    private static Condition unconfirmed() {
        return SEARCHES.CONFIRMED_AT.isNull();
    }

    /** Whoever saves for the same owner at the same time waits until this one is done. */
    void waitFor(String owner) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("saved search " + owner));
    }

    int count(Condition which) {
        return sql.fetchCount(SEARCHES, which);
    }

    /** How often an address was asked to confirm something that waits; that is forgotten after a week. */
    int countAsked(MailAddress mail) {
        return sql.select(DSL.coalesce(DSL.sum(SEARCHES.TIMES_ASKED), BigDecimal.ZERO))
                .from(SEARCHES)
                .where(of(mail), unconfirmed())
                .fetchSingle()
                .value1()
                .intValueExact();
    }

    boolean has(String key) {
        return sql.fetchExists(SEARCHES, SEARCHES.ONE_TIME_KEY.eq(key));
    }

    Optional<SavedSearch> find(Condition owner, SearchQuestion question) {
        return one(owner.and(SEARCHES.ADDRESS.eq(question.address())));
    }

    Optional<SavedSearch> find(UUID id) {
        return one(SEARCHES.ID.eq(id));
    }

    Optional<SavedSearch> byEndToken(UUID token) {
        return one(SEARCHES.END_TOKEN.eq(token));
    }

    Optional<SavedSearch> byLink(String digest, Instant since) {
        return one(SEARCHES.LINK_DIGEST.eq(digest).and(SEARCHES.ASKED_AT.gt(since.atOffset(ZoneOffset.UTC))));
    }

    private Optional<SavedSearch> one(Condition which) {
        return sql.select(SHOWN)
                .from(SEARCHES)
                .where(which)
                .fetchOptional(SavedSearchRepository::search)
                .flatMap(search -> search);
    }

    /** The newest first. */
    List<SavedSearch> all(Condition which, int limit) {
        return sql
                .select(SHOWN)
                .from(SEARCHES)
                .where(which)
                .orderBy(SEARCHES.ASKED_AT.desc(), SEARCHES.ID)
                .limit(limit)
                .fetch(SavedSearchRepository::search)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Keeps it for the owner of an account, or for an address, which has to confirm it; {@code false} when its form was
     * sent before, or the owner has it.
     */
    boolean add(SavedSearch search, String key, @Nullable PersonId person, @Nullable MailAddress mail) {
        return sql.insertInto(SEARCHES)
                        .set(SEARCHES.ID, search.id())
                        .set(SEARCHES.ONE_TIME_KEY, key)
                        .set(SEARCHES.PERSON_ID, person == null ? null : person.value())
                        .set(SEARCHES.MAIL, mail == null ? null : mail.value())
                        .set(SEARCHES.ADDRESS, search.question().address())
                        .set(SEARCHES.LANGUAGE, search.language().tag())
                        .set(SEARCHES.END_TOKEN, search.endToken())
                        .set(SEARCHES.ASKED_AT, search.askedAt().atOffset(ZoneOffset.UTC))
                        .set(SEARCHES.CONFIRMED_AT, offset(search.confirmedAt()))
                        .set(SEARCHES.KNOWN, new UUID[0])
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** When it was asked first stays: that much longer nothing waits because somebody asks again. */
    void askAgain(UUID id) {
        sql.update(SEARCHES)
                .set(SEARCHES.TIMES_ASKED, SEARCHES.TIMES_ASKED.plus(1))
                .where(SEARCHES.ID.eq(id), unconfirmed())
                .execute();
    }

    /** Lets one link confirm it, and none before; one that is confirmed needs none. */
    boolean link(UUID id, String digest) {
        return sql.update(SEARCHES)
                        .set(SEARCHES.LINK_DIGEST, digest)
                        .where(SEARCHES.ID.eq(id), unconfirmed())
                        .execute()
                > 0;
    }

    boolean confirm(UUID id, Instant now) {
        return sql.update(SEARCHES)
                        .set(SEARCHES.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(SEARCHES.ID.eq(id), unconfirmed())
                        .execute()
                > 0;
    }

    /**
     * Notes what it finds now.
     *
     * @param added what it did not find before; when there is none, what is known stays where it lies
     * @param digest of all that it finds
     */
    void look(UUID id, List<CatalogId> added, UUID digest, Instant now) {
        if (!added.isEmpty()) {
            var records = added.stream().map(CatalogId::record).toArray(UUID[]::new);
            sql.update(SEARCHES)
                    .set(SEARCHES.KNOWN, DSL.arrayConcat(SEARCHES.KNOWN, DSL.val(records)))
                    .where(SEARCHES.ID.eq(id))
                    .execute();
        }
        sql.update(SEARCHES)
                .set(SEARCHES.FOUND_DIGEST, digest)
                .set(SEARCHES.LOOKED_AT, now.atOffset(ZoneOffset.UTC))
                .where(SEARCHES.ID.eq(id))
                .execute();
    }

    /** Notes that it finds the same as when it was looked at last; {@code false} when it does not. */
    boolean lookSame(UUID id, UUID digest, Instant now) {
        return sql.update(SEARCHES)
                        .set(SEARCHES.LOOKED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(SEARCHES.ID.eq(id), SEARCHES.FOUND_DIGEST.eq(digest), SEARCHES.LOOKED_AT.isNotNull())
                        .execute()
                > 0;
    }

    /** What it found before. */
    Set<UUID> known(UUID id) {
        return Set.of(sql.select(SEARCHES.KNOWN)
                .from(SEARCHES)
                .where(SEARCHES.ID.eq(id))
                .fetchSingle()
                .value1());
    }

    /** Those to be looked at, which waited longest first. */
    List<UUID> due(Instant before, int limit) {
        return sql.select(SEARCHES.ID)
                .from(SEARCHES)
                .where(isDue(before))
                .orderBy(SEARCHES.LOOKED_AT.asc().nullsFirst(), SEARCHES.ID)
                .limit(limit)
                .fetch(row -> row.value1());
    }

    /** Holds it if it is to be looked at and no other node does so. */
    boolean hold(UUID id, Instant before) {
        return sql.select(SEARCHES.ID)
                .from(SEARCHES)
                .where(SEARCHES.ID.eq(id), isDue(before))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    private static Condition isDue(Instant before) {
        return SEARCHES.CONFIRMED_AT
                .isNotNull()
                .and(SEARCHES.LOOKED_AT.isNull().or(SEARCHES.LOOKED_AT.lt(before.atOffset(ZoneOffset.UTC))));
    }

    Optional<PersonId> person(UUID id) {
        return sql.select(SEARCHES.PERSON_ID)
                .from(SEARCHES)
                .where(SEARCHES.ID.eq(id), SEARCHES.PERSON_ID.isNotNull())
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    Optional<MailAddress> mail(UUID id) {
        return sql.select(SEARCHES.MAIL)
                .from(SEARCHES)
                .where(SEARCHES.ID.eq(id), SEARCHES.MAIL.isNotNull())
                .fetchOptional(row -> new MailAddress(row.value1()));
    }

    void remove(Condition which) {
        sql.deleteFrom(SEARCHES).where(which).execute();
    }

    void remove(UUID id) {
        remove(SEARCHES.ID.eq(id));
    }

    /** Those that nobody confirmed in time. */
    List<UUID> forgetUnconfirmed(Instant before) {
        return forgetUnconfirmed(SEARCHES.ASKED_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    /** Those that wait at an address. */
    List<UUID> forgetUnconfirmed(MailAddress mail) {
        return forgetUnconfirmed(of(mail));
    }

    private List<UUID> forgetUnconfirmed(Condition which) {
        return sql.deleteFrom(SEARCHES)
                .where(unconfirmed(), which)
                .returningResult(SEARCHES.ID)
                .fetch(row -> row.value1());
    }

    /** Empty when its address names nothing any more. */
    private static Optional<SavedSearch> search(Record row) {
        return SearchQuestion.kept(row.get(SEARCHES.ADDRESS)).map(question -> search(row, question));
    }

    private static SavedSearch search(Record row, SearchQuestion question) {
        return new SavedSearch(
                row.get(SEARCHES.ID),
                question,
                row.get(SEARCHES.LANGUAGE).equals(Language.EN.tag()) ? Language.EN : Language.DE,
                row.get(SEARCHES.END_TOKEN),
                row.get(SEARCHES.ASKED_AT).toInstant(),
                instant(row.get(SEARCHES.CONFIRMED_AT)),
                instant(row.get(SEARCHES.LOOKED_AT)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
