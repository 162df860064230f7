package org.wandelwerk.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.project.ProjectId;

/** Reads lists of profiles that were handed in, each by its newest version. */
@Repository
class ReceivedRepository {

    private static final Field<String> TITLE = answer("title");
    private static final Field<String> PROMOTER = answer("promoter");

    private final DSLContext sql;

    ReceivedRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<String> answer(String slot) {
        return field("coalesce({0} ->> {1}, '')", String.class, VERSIONS.ANSWERS, DSL.inline(slot));
    }

    /**
     * Those in one of the states, the newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    Slice<ReceivedProfile> in(Collection<ProfileState> states, @Nullable String after, int size) {
        return page(isIn(states), newest(), after, size);
    }

    /** The same as others than the office read them, see {@link HandedInRepository#valid}. */
    Slice<ReceivedProfile> validIn(Collection<ProfileState> states, @Nullable String after, int size) {
        return page(isIn(states), valid(), after, size);
    }

    /** The same of some projects alone. */
    Slice<ReceivedProfile> validAmong(
            Collection<ProjectId> projects, Collection<ProfileState> states, @Nullable String after, int size) {
        var ids = projects.stream().map(ProjectId::value).toList();
        return page(isIn(states).and(PROFILES.ID.in(ids)), valid(), after, size);
    }

    private static Field<Integer> newest() {
        return field(DSL.select(max(VERSIONS.NUMBER)).from(VERSIONS).where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)));
    }

    private static Field<Integer> valid() {
        var accepted = DSL.select(max(REPLIES.NUMBER))
                .from(REPLIES)
                .where(REPLIES.PROFILE_ID.eq(PROFILES.ID), ReplyRepository.ASKS_ANEW.not());
        return DSL.coalesce(field(accepted), newest());
    }

    private static Condition isIn(Collection<ProfileState> states) {
        return PROFILES.STATE.in(states.stream().map(Enum::name).toList());
    }

    private Slice<ReceivedProfile> page(Condition condition, Field<Integer> number, @Nullable String after, int size) {
        var behind = after == null
                ? DSL.noCondition()
                : Cursor.read(after, 2)
                        .filter(ReceivedRepository::isOurs)
                        .map(start -> DSL.row(VERSIONS.HANDED_IN_AT, PROFILES.ID)
                                .lt(
                                        Instant.EPOCH
                                                .plus(
                                                        Long.parseLong(
                                                                start.values().getFirst()),
                                                        ChronoUnit.MICROS)
                                                .atOffset(ZoneOffset.UTC),
                                        UUID.fromString(start.values().getLast())))
                        .orElse(DSL.noCondition());
        var rows = handedIn(condition.and(behind), number)
                .orderBy(VERSIONS.HANDED_IN_AT.desc(), PROFILES.ID.desc())
                .limit(size + 1)
                .fetch(ReceivedRepository::received);
        return Slice.of(
                rows,
                size,
                row -> new Cursor(List.of(
                        String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, row.handedInAt())),
                        row.profile().id().value().toString())));
    }

    private static boolean isOurs(Cursor cursor) {
        return cursor.values().getFirst().matches("\\d{1,16}")
                && cursor.values().getLast().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Why the office or somebody else has to do something about a profile. */
    enum Wait {
        HANDED_IN(PROFILES.STATE.eq(ProfileState.HANDED_IN.name())),
        RETURNED(PROFILES.STATE.eq(ProfileState.RETURNED.name())),
        UNTRANSLATED(VERSIONS.LANGUAGE
                .ne(Language.DE.tag())
                .and(VERSIONS.TRANSLATED_AT.isNull())
                .and(PROFILES.STATE.ne(ProfileState.WITHDRAWN.name())));

        private final Condition which;

        Wait(Condition which) {
            this.which = which;
        }
    }

    /** So many since a moment, who waits longest first, with all that came at the same moment as the last. */
    List<ReceivedProfile> longest(Wait wait, Instant since, int most) {
        return handedIn(wait.which.and(VERSIONS.HANDED_IN_AT.ge(since.atOffset(ZoneOffset.UTC))))
                .orderBy(VERSIONS.HANDED_IN_AT)
                .limit(most)
                .withTies()
                .fetch(ReceivedRepository::received);
    }

    /**
     * The same of those that went back, by the last day for them and then by when they went back.
     *
     * @param last from which last day on; {@code null} for those without one alone
     * @param since of that day, or of those without one, from which moment on
     */
    List<ReceivedProfile> returned(@Nullable LocalDate last, Instant since, int most) {
        var from = since.atOffset(ZoneOffset.UTC);
        var behind = last == null
                ? REPLIES.DUE.isNull().and(PROFILES.CHANGED_AT.ge(from))
                : REPLIES.DUE
                        .isNull()
                        .or(DSL.row(REPLIES.DUE, PROFILES.CHANGED_AT).ge(last, from));
        return handedIn(Wait.RETURNED.which.and(behind))
                .orderBy(REPLIES.DUE.asc().nullsLast(), PROFILES.CHANGED_AT)
                .limit(most)
                .withTies()
                .fetch(ReceivedRepository::received);
    }

    int count(Wait wait, int most) {
        return sql.fetchCount(handedIn(wait.which).limit(most));
    }

    private SelectConditionStep<?> handedIn(Condition condition) {
        return handedIn(condition, newest());
    }

    private SelectConditionStep<?> handedIn(Condition condition, Field<Integer> number) {
        return sql.select(PROFILES.fields())
                .select(
                        TITLE,
                        PROMOTER,
                        VERSIONS.NUMBER,
                        VERSIONS.IS_WHOLE,
                        VERSIONS.LANGUAGE,
                        VERSIONS.HANDED_IN_AT,
                        VERSIONS.TRANSLATED_AT,
                        REPLIES.DUE)
                .from(PROFILES)
                .join(VERSIONS)
                .on(VERSIONS.PROFILE_ID.eq(PROFILES.ID), VERSIONS.NUMBER.eq(number))
                .leftJoin(REPLIES)
                .on(REPLIES.PROFILE_ID.eq(PROFILES.ID), REPLIES.NUMBER.eq(VERSIONS.NUMBER), ReplyRepository.ASKS_ANEW)
                .where(condition);
    }

    private static ReceivedProfile received(Record row) {
        var language = Language.valueOf(row.get(VERSIONS.LANGUAGE).toUpperCase(Locale.ROOT));
        return new ReceivedProfile(
                ProfileRepository.profile(row),
                row.get(TITLE),
                row.get(PROMOTER),
                row.get(VERSIONS.NUMBER),
                row.get(VERSIONS.IS_WHOLE),
                language,
                row.get(VERSIONS.HANDED_IN_AT).toInstant(),
                row.get(REPLIES.DUE),
                language == Language.DE || row.get(VERSIONS.TRANSLATED_AT) != null);
    }
}
