package org.wandelwerk.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.MESSAGES;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.ProjectId;

/** Reads the profiles of an account. */
@Repository
class OwnProfileRepository {

    private static final String TITLE = "title";
    private static final String DUE = "due";
    private static final String SINCE = "since";
    private static final Field<LocalDate> OWN_DUE = field(name("own", DUE), LocalDate.class);

    /** How many a part of the work list holds at most, however many were moved at one moment. */
    private static final int MOST_AT_ONCE = 5_000;

    private final DSLContext sql;

    OwnProfileRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those changed last first, by one statement. */
    List<OwnProfile> of(PersonId owner, int most) {
        return list(PROFILES.OWNER.eq(owner.value()), most);
    }

    Optional<OwnProfile> one(ProjectId id) {
        return list(PROFILES.ID.eq(id.value()), 1).stream().findFirst();
    }

    /**
     * Those of which something waits for their owner or for the office: of each kind of task so many from a place on,
     * with all that stand at the place of the last.
     */
    List<OwnProfile> waiting(PersonId owner, TaskWindow window) {
        var own = select(PROFILES.ID, PROFILES.STATE, due().as(DUE), since().as(SINCE), unread().as("unread"))
                .from(PROFILES)
                .where(PROFILES.OWNER.eq(owner.value()))
                .asTable("own");
        var since = field(name("own", SINCE), OffsetDateTime.class);
        var isSaid = field(name("own", "unread"), Integer.class).gt(0).and(since.ge(utc(window.undated())));
        var state = field(name("own", "state"), String.class);
        var isMoved = state.eq(ProfileState.HANDED_IN.name())
                .and(since.ge(utc(window.undated())))
                .or(state.eq(ProfileState.RETURNED.name()).and(behind(since, window)));
        var placed = select(
                        own.field(PROFILES.ID),
                        field(isSaid).as("is_said"),
                        field(isMoved).as("is_moved"))
                .select(rank().over(partitionBy(field(isSaid)).orderBy(since)).as("said"))
                .select(rank().over(partitionBy(field(isMoved), state)
                                .orderBy(OWN_DUE.asc().nullsLast(), since))
                        .as("moved"))
                .from(own)
                .asTable("placed");
        var some = select(placed.field(PROFILES.ID))
                .from(placed)
                .where(isWithin("said", window.size()).or(isWithin("moved", window.size())));
        return list(PROFILES.ID.in(some), MOST_AT_ONCE);
    }

    private static Condition isWithin(String what, int size) {
        return DSL.condition(field(name("placed", "is_" + what), Boolean.class))
                .and(field(name("placed", what), Integer.class).le(size));
    }

    private static Condition behind(Field<OffsetDateTime> since, TaskWindow window) {
        var last = window.last();
        return last == null
                ? OWN_DUE.isNull().and(since.ge(utc(window.since())))
                : OWN_DUE.isNull().or(DSL.row(OWN_DUE, since).ge(last, utc(window.since())));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** How many tasks there are for the owner, and how many for the office. */
    <T> T count(PersonId owner, BiFunction<Integer, Integer, T> told) {
        var returned = DSL.count().filterWhere(PROFILES.STATE.eq(ProfileState.RETURNED.name()));
        var said = DSL.count().filterWhere(unread().gt(0));
        return sql.select(
                        returned.plus(said), DSL.count().filterWhere(PROFILES.STATE.eq(ProfileState.HANDED_IN.name())))
                .from(PROFILES)
                .where(PROFILES.OWNER.eq(owner.value()))
                .fetchSingle(row -> told.apply(row.value1(), row.value2()));
    }

    private List<OwnProfile> list(Condition which, int most) {
        var title = title();
        var due = due();
        var since = since();
        var unread = unread();
        return sql.select(PROFILES.fields())
                .select(title, due, since, unread)
                .from(PROFILES)
                .where(which)
                .orderBy(PROFILES.CHANGED_AT.desc(), PROFILES.ID.desc())
                .limit(most)
                .fetch(row -> new OwnProfile(
                        ProfileRepository.profile(row),
                        Objects.requireNonNullElse(row.get(title), ""),
                        row.get(since).toInstant(),
                        row.get(unread),
                        row.get(due)));
    }

    /** As it is written now, or was handed in last where the working copy is gone. */
    private static Field<String> title() {
        var handedIn = field("{0} ->> {1}", String.class, VERSIONS.ANSWERS, DSL.inline(TITLE));
        return DSL.coalesce(
                field(select(ANSWERS.ANSWER)
                        .from(ANSWERS)
                        .where(ANSWERS.PROFILE_ID.eq(PROFILES.ID), ANSWERS.SLOT.eq(TITLE))
                        .orderBy(ANSWERS.REVISION.desc())
                        .limit(1)),
                field(select(handedIn)
                        .from(VERSIONS)
                        .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID))
                        .orderBy(VERSIONS.NUMBER.desc())
                        .limit(1)));
    }

    /** Until when the office asks for more. */
    private static Field<LocalDate> due() {
        return field(select(REPLIES.DUE)
                .from(REPLIES)
                .where(
                        REPLIES.PROFILE_ID.eq(PROFILES.ID),
                        PROFILES.STATE.eq(ProfileState.RETURNED.name()),
                        ReplyRepository.ASKS_ANEW,
                        REPLIES.NUMBER.eq(select(max(VERSIONS.NUMBER))
                                .from(VERSIONS)
                                .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)))));
    }

    /** When it was handed in or answered last, or else begun. */
    private static Field<OffsetDateTime> since() {
        var moved = field(select(DSL.greatest(max(VERSIONS.HANDED_IN_AT), max(REPLIES.REPLIED_AT)))
                .from(VERSIONS)
                .leftJoin(REPLIES)
                .on(REPLIES.PROFILE_ID.eq(VERSIONS.PROFILE_ID), REPLIES.NUMBER.eq(VERSIONS.NUMBER))
                .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)));
        return DSL.coalesce(moved, PROFILES.BEGUN_AT);
    }

    /** How many messages of the office those who write it have not read. */
    private static Field<Integer> unread() {
        return field(select(DSL.count())
                .from(MESSAGES)
                .where(
                        MESSAGES.PROFILE_ID.eq(PROFILES.ID),
                        MESSAGES.IS_OF_OFFICE.isTrue(),
                        MESSAGES.NUMBER.gt(PROFILES.WRITERS_READ)));
    }
}
