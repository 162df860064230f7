package org.wandelwerk.disclosure;

import static org.jooq.Records.mapping;
import static org.wandelwerk.disclosure.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.disclosure.jooq.Tables.RELEASES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.project.ProjectId;

/**
 * Ends and begins that something of a profile is public. Of a profile one release is public, the one that was confirmed
 * last; as a thing that can be recalled it has an id of its own, for its project is another one.
 */
@Repository
class PublicationRepository {

    /**
     * What of a profile is public.
     *
     * @param number of the version
     * @param questions the ids of those whose answers were released
     */
    record Standing(ProjectId project, int number, Set<String> questions, Instant since) {}

    private final DSLContext sql;

    PublicationRepository(DSLContext sql) {
        this.sql = sql;
    }

    static UUID thing(ProjectId project) {
        return HashedId.of("disclosure", project.value().toString());
    }

    /** Empty when nothing of the profile is public. */
    Optional<Standing> standing(PublicKey key) {
        return sql.select(RELEASES.PROJECT_ID, RELEASES.NUMBER, RELEASES.QUESTIONS, PUBLICATIONS.PUBLISHED_AT)
                .from(PUBLICATIONS)
                .join(RELEASES)
                .on(RELEASES.ID.eq(PUBLICATIONS.RELEASE_ID))
                .where(RELEASES.KEY.eq(key.value()))
                .fetchOptional(mapping((project, number, questions, at) ->
                        new Standing(new ProjectId(project), number, Set.of(questions), at.toInstant())));
    }

    /** The projects of whose profiles something is public. */
    Set<ProjectId> projects() {
        return sql.select(PUBLICATIONS.PROJECT_ID).from(PUBLICATIONS).fetchSet(row -> new ProjectId(row.value1()));
    }

    /** Only what was released once can be recalled. */
    Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.PROFILE
                ? sql.select(RELEASES.PROJECT_ID)
                        .from(RELEASES)
                        .where(RELEASES.KEY.eq(subject.key()), RELEASES.IS_CONFIRMED.eq(true))
                        .limit(1)
                        .fetchOptional(row -> thing(new ProjectId(row.value1())))
                : Optional.empty();
    }

    /** What ended, and of which project. */
    record Ended(ProjectId project, Publication publication) {}

    Optional<Ended> end(UUID subject) {
        return sql.deleteFrom(PUBLICATIONS)
                .where(PUBLICATIONS.SUBJECT_ID.eq(subject))
                .returningResult(PUBLICATIONS.PROJECT_ID, PUBLICATIONS.PUBLISHED_BY, PUBLICATIONS.PUBLISHED_AT)
                .fetchOptional(mapping((project, by, at) ->
                        new Ended(new ProjectId(project), new Publication(new PersonId(by), at.toInstant()))));
    }

    void end(Collection<ProjectId> projects) {
        sql.deleteFrom(PUBLICATIONS)
                .where(PUBLICATIONS.PROJECT_ID.in(
                        projects.stream().map(ProjectId::value).toList()))
                .execute();
    }

    /**
     * Publishes the release that was confirmed last, instead of the one that was public before; of which project, and
     * empty when none was confirmed.
     */
    Optional<ProjectId> begin(UUID subject, Publication publication) {
        sql.deleteFrom(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(subject)).execute();
        var newest = sql.select(RELEASES.ID, RELEASES.PROJECT_ID)
                .from(RELEASES)
                .where(RELEASES.SUBJECT_ID.eq(subject), RELEASES.IS_CONFIRMED.eq(true))
                .orderBy(RELEASES.DECIDED_AT.desc())
                .limit(1)
                .fetchOptional();
        newest.ifPresent(release -> sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, subject)
                .set(PUBLICATIONS.PROJECT_ID, release.value2())
                .set(PUBLICATIONS.RELEASE_ID, release.value1())
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute());
        return newest.map(release -> new ProjectId(release.value2()));
    }
}
