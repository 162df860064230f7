package org.wandelwerk.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.MESSAGES;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** Reads the profiles of an account. */
@Repository
class OwnProfileRepository {

    private static final String TITLE = "title";

    private final DSLContext sql;

    OwnProfileRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those changed last first, by one statement. */
    List<OwnProfile> of(PersonId owner, int most) {
        var title = title();
        var due = field(select(REPLIES.DUE)
                .from(REPLIES)
                .where(
                        REPLIES.PROFILE_ID.eq(PROFILES.ID),
                        PROFILES.STATE.eq(ProfileState.RETURNED.name()),
                        REPLIES.NUMBER.eq(select(max(VERSIONS.NUMBER))
                                .from(VERSIONS)
                                .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)))));
        var since = since();
        var unread = unread();
        return sql.select(PROFILES.fields())
                .select(title, due, since, unread)
                .from(PROFILES)
                .where(PROFILES.OWNER.eq(owner.value()))
                .orderBy(PROFILES.CHANGED_AT.desc(), PROFILES.ID.desc())
                .limit(most)
                .fetch(row -> new OwnProfile(
                        ProfileRepository.profile(row),
                        Objects.requireNonNullElse(row.get(title), ""),
                        Objects.requireNonNullElse(row.get(since), row.get(PROFILES.BEGUN_AT))
                                .toInstant(),
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

    /** When it was handed in or answered last. */
    private static Field<OffsetDateTime> since() {
        return field(select(DSL.greatest(max(VERSIONS.HANDED_IN_AT), max(REPLIES.REPLIED_AT)))
                .from(VERSIONS)
                .leftJoin(REPLIES)
                .on(REPLIES.PROFILE_ID.eq(VERSIONS.PROFILE_ID), REPLIES.NUMBER.eq(VERSIONS.NUMBER))
                .where(VERSIONS.PROFILE_ID.eq(PROFILES.ID)));
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
