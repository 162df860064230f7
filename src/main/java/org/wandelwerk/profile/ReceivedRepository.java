package org.wandelwerk.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
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
        return page(isIn(states), after, size);
    }

    /** The same of some projects alone. */
    Slice<ReceivedProfile> among(
            Collection<ProjectId> projects, Collection<ProfileState> states, @Nullable String after, int size) {
        var ids = projects.stream().map(ProjectId::value).toList();
        return page(isIn(states).and(PROFILES.ID.in(ids)), after, size);
    }

    private static Condition isIn(Collection<ProfileState> states) {
        return PROFILES.STATE.in(states.stream().map(Enum::name).toList());
    }

    private Slice<ReceivedProfile> page(Condition condition, @Nullable String after, int size) {
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
        var rows = fetch(condition.and(behind), false, size + 1);
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

    /** Those in a state, who waits longest first. */
    List<ReceivedProfile> longest(ProfileState state, int most) {
        return fetch(PROFILES.STATE.eq(state.name()), true, most);
    }

    /** Those in another language that nobody translated yet, who waits longest first. */
    List<ReceivedProfile> untranslated(int most) {
        return fetch(
                VERSIONS.LANGUAGE
                        .ne(Language.DE.tag())
                        .and(VERSIONS.TRANSLATED_AT.isNull())
                        .and(PROFILES.STATE.ne(ProfileState.WITHDRAWN.name())),
                true,
                most);
    }

    private List<ReceivedProfile> fetch(Condition condition, boolean isLongestFirst, int most) {
        var newest = select(max(VERSIONS.NUMBER)).from(VERSIONS).where(VERSIONS.PROFILE_ID.eq(PROFILES.ID));
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
                .on(VERSIONS.PROFILE_ID.eq(PROFILES.ID), VERSIONS.NUMBER.eq(newest))
                .leftJoin(REPLIES)
                .on(REPLIES.PROFILE_ID.eq(PROFILES.ID), REPLIES.NUMBER.eq(VERSIONS.NUMBER))
                .where(condition)
                .orderBy(
                        isLongestFirst ? VERSIONS.HANDED_IN_AT.asc() : VERSIONS.HANDED_IN_AT.desc(), PROFILES.ID.desc())
                .limit(most)
                .fetch(ReceivedRepository::received);
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
