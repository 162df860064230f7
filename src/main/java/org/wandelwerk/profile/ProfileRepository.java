package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.PROFILES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.wandelwerk.form.FormId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectId;

/** Stores profiles without their answers; each change lets the links to them hold on. */
@Repository
class ProfileRepository {

    private final DSLContext sql;
    private final LinkRepository links;

    ProfileRepository(DSLContext sql, LinkRepository links) {
        this.sql = sql;
        this.links = links;
    }

    /** The profile that was begun with this one-time key, which is the given one at the first time. */
    Profile begin(String key, Profile profile) {
        var owner = profile.owner();
        sql.insertInto(PROFILES)
                .set(PROFILES.ID, profile.id().value())
                .set(PROFILES.ONE_TIME_KEY, key)
                .set(PROFILES.KEY, profile.key().value())
                .set(PROFILES.FORM, profile.form().printed())
                .set(PROFILES.STATE, profile.state().name())
                .set(PROFILES.REVISION, profile.revision())
                .set(PROFILES.OWNER, owner == null ? null : owner.value())
                .set(PROFILES.PURPOSE, profile.purpose())
                .set(PROFILES.BEGUN_AT, profile.begunAt().atOffset(ZoneOffset.UTC))
                .set(PROFILES.CHANGED_AT, profile.changedAt().atOffset(ZoneOffset.UTC))
                .onConflict(PROFILES.ONE_TIME_KEY)
                .doNothing()
                .execute();
        return begun(key);
    }

    Profile begun(String key) {
        return first(PROFILES.ONE_TIME_KEY.eq(key)).orElseThrow();
    }

    boolean has(String key) {
        return sql.fetchExists(PROFILES, PROFILES.ONE_TIME_KEY.eq(key));
    }

    /** Whether something came in that the office has not answered yet. */
    boolean isHandedIn(PublicKey key) {
        return sql.fetchExists(
                PROFILES, PROFILES.KEY.eq(key.value()), PROFILES.STATE.eq(ProfileState.HANDED_IN.name()));
    }

    Optional<Profile> find(ProjectId id) {
        return first(PROFILES.ID.eq(id.value()));
    }

    Optional<Profile> byKey(PublicKey key) {
        return first(PROFILES.KEY.eq(key.value()));
    }

    private Optional<Profile> first(Condition condition) {
        return sql.selectFrom(PROFILES).where(condition).fetchOptional(ProfileRepository::profile);
    }

    /** Nobody else writes this profile from here to the end of the transaction. */
    Profile lock(ProjectId id) {
        return sql.selectFrom(PROFILES)
                .where(PROFILES.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(ProfileRepository::profile)
                .orElseThrow(() -> new NotFound("profile " + id));
    }

    void saved(ProjectId id, int revision, Instant now) {
        sql.update(PROFILES)
                .set(PROFILES.REVISION, revision)
                .set(PROFILES.CHANGED_AT, now.atOffset(ZoneOffset.UTC))
                .where(PROFILES.ID.eq(id.value()))
                .execute();
        links.prolong(id, now);
    }

    void become(ProjectId id, ProfileState state, Instant now) {
        sql.update(PROFILES)
                .set(PROFILES.STATE, state.name())
                .set(PROFILES.CHANGED_AT, now.atOffset(ZoneOffset.UTC))
                .where(PROFILES.ID.eq(id.value()))
                .execute();
        links.prolong(id, now);
    }

    /** From now on it is asked by another form; the answers stay, but nobody has seen yet what is handed in so. */
    void ask(ProjectId id, FormId form, Instant now) {
        sql.update(PROFILES)
                .set(PROFILES.FORM, form.printed())
                .set(PROFILES.REVISION, PROFILES.REVISION.plus(1))
                .set(PROFILES.CHANGED_AT, now.atOffset(ZoneOffset.UTC))
                .where(PROFILES.ID.eq(id.value()))
                .execute();
        links.prolong(id, now);
    }

    void own(ProjectId id, PersonId owner) {
        sql.update(PROFILES)
                .set(PROFILES.OWNER, owner.value())
                .set(PROFILES.MAY_BE_TAKEN, false)
                .where(PROFILES.ID.eq(id.value()))
                .execute();
    }

    /** Whether others than whoever began it may take it. */
    void allowTaking(ProjectId id, boolean isAllowed) {
        sql.update(PROFILES)
                .set(PROFILES.MAY_BE_TAKEN, isAllowed)
                .where(PROFILES.ID.eq(id.value()))
                .execute();
    }

    static Profile profile(Record row) {
        UUID owner = row.get(PROFILES.OWNER);
        return new Profile(
                new ProjectId(row.get(PROFILES.ID)),
                FormId.read(row.get(PROFILES.FORM)).orElseThrow(),
                ProfileState.valueOf(row.get(PROFILES.STATE)),
                row.get(PROFILES.REVISION),
                owner == null ? null : new PersonId(owner),
                row.get(PROFILES.BEGUN_AT).toInstant(),
                row.get(PROFILES.CHANGED_AT).toInstant(),
                row.get(PROFILES.MAY_BE_TAKEN),
                row.get(PROFILES.PURPOSE));
    }
}
