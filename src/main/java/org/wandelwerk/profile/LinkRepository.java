package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.LINKS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.profile.Profiles.Part;
import org.wandelwerk.project.ProjectId;

/** Stores the digests of links that open profiles. */
@Repository
class LinkRepository {

    private final DSLContext sql;

    LinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, ProjectId profile, String digest, Part part, Instant now, Instant end) {
        sql.insertInto(LINKS)
                .set(LINKS.ID, id)
                .set(LINKS.PROFILE_ID, profile.value())
                .set(LINKS.DIGEST, digest)
                .set(LINKS.IS_AUTHOR, part == Part.AUTHOR)
                .set(LINKS.IS_TOLD, part == Part.TOLD)
                .set(LINKS.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .set(LINKS.EXPIRES_AT, end.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Ends all that hold by which others write along. */
    void end(ProjectId profile, Instant now) {
        sql.update(LINKS)
                .set(LINKS.ENDED_AT, now.atOffset(ZoneOffset.UTC))
                .where(LINKS.PROFILE_ID.eq(profile.value()), LINKS.ENDED_AT.isNull(), LINKS.IS_AUTHOR.isFalse())
                .execute();
    }

    /** What the link with this digest makes of whoever opens it. */
    Part part(String digest) {
        return sql.select(LINKS.IS_AUTHOR, LINKS.IS_TOLD)
                .from(LINKS)
                .where(LINKS.DIGEST.eq(digest))
                .fetchOptional(row -> part(row.value1(), row.value2()))
                .orElse(Part.COAUTHOR);
    }

    private static Part part(boolean isAuthor, boolean isTold) {
        if (isAuthor) {
            return Part.AUTHOR;
        }
        return isTold ? Part.TOLD : Part.COAUTHOR;
    }

    boolean hasAuthor(ProjectId profile) {
        return sql.fetchExists(LINKS, LINKS.PROFILE_ID.eq(profile.value()), LINKS.IS_AUTHOR.isTrue());
    }

    /**
     * Lets all that hold by then hold on, for somebody wrote or was answered; what expired or was ended stays so. Each
     * is prolonged once a day at most.
     */
    void prolong(ProjectId profile, Instant now) {
        var held = now.plus(Profiles.LINK_HOLDS).atOffset(ZoneOffset.UTC);
        sql.update(LINKS)
                .set(LINKS.EXPIRES_AT, held.plusDays(1))
                .where(
                        LINKS.PROFILE_ID.eq(profile.value()),
                        LINKS.ENDED_AT.isNull(),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)),
                        LINKS.EXPIRES_AT.lt(held))
                .execute();
    }

    /** The profile that a secret with this digest opens. */
    Optional<ProjectId> opens(String digest, Instant now) {
        return sql.select(LINKS.PROFILE_ID)
                .from(LINKS)
                .where(
                        LINKS.DIGEST.eq(digest),
                        LINKS.ENDED_AT.isNull(),
                        LINKS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new ProjectId(row.value1()));
    }
}
