package org.wandelwerk.disclosure;

import static org.wandelwerk.disclosure.jooq.Tables.RELEASES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.disclosure.ProfileRelease.Act;
import org.wandelwerk.disclosure.jooq.tables.records.ReleasesRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectId;

/** Stores which answers were proposed to be public, and what became of the proposals. */
@Repository
class ReleaseRepository {

    private static final int MOST = 50;

    private final DSLContext sql;

    ReleaseRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ProfileRelease> find(UUID id) {
        return sql.selectFrom(RELEASES).where(RELEASES.ID.eq(id)).fetchOptional(ReleaseRepository::release);
    }

    /** The newest first. */
    List<ProfileRelease> of(ProjectId project) {
        return sql.selectFrom(RELEASES)
                .where(RELEASES.PROJECT_ID.eq(project.value()))
                .orderBy(RELEASES.PROPOSED_AT.desc(), RELEASES.ID)
                .limit(MOST)
                .fetch(ReleaseRepository::release);
    }

    /** So many of those that wait and that somebody else proposed since a moment, with all that came with the last. */
    List<ProfileRelease> open(PersonId person, Instant since, int most) {
        return sql.selectFrom(RELEASES)
                .where(isOpen(person), RELEASES.PROPOSED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .orderBy(RELEASES.PROPOSED_AT)
                .limit(most)
                .withTies()
                .fetch(ReleaseRepository::release);
    }

    int countOpen(PersonId person, int most) {
        return sql.fetchCount(
                DSL.selectOne().from(RELEASES).where(isOpen(person)).limit(most));
    }

    private static Condition isOpen(PersonId person) {
        return RELEASES.DECIDED_AT.isNull().and(RELEASES.PROPOSED_BY.ne(person.value()));
    }

    /** Those of the projects that wait. */
    List<ProfileRelease> waiting(Collection<ProjectId> projects) {
        return sql.selectFrom(RELEASES)
                .where(
                        RELEASES.DECIDED_AT.isNull(),
                        RELEASES.PROJECT_ID.in(
                                projects.stream().map(ProjectId::value).toList()))
                .fetch(ReleaseRepository::release);
    }

    void add(ProfileRelease release) {
        var row = new ReleasesRecord();
        row.setId(release.id());
        row.setProjectId(release.project().value());
        row.setSubjectId(PublicationRepository.thing(release.project()));
        row.setKey(PublicKey.ofProject(release.project().value()).value());
        row.setNumber(release.number());
        row.setQuestions(release.questions().stream().sorted().toArray(String[]::new));
        row.setProposedBy(release.proposed().by().id().value());
        row.setProposedByName(release.proposed().by().name());
        row.setProposedAt(release.proposed().at().atOffset(ZoneOffset.UTC));
        row.setIsConfirmed(false);
        sql.insertInto(RELEASES).set(row).execute();
    }

    void decide(UUID id, Act act, boolean isConfirmed) {
        sql.update(RELEASES)
                .set(RELEASES.DECIDED_BY, act.by().id().value())
                .set(RELEASES.DECIDED_BY_NAME, act.by().name())
                .set(RELEASES.DECIDED_AT, act.at().atOffset(ZoneOffset.UTC))
                .set(RELEASES.IS_CONFIRMED, isConfirmed)
                .where(RELEASES.ID.eq(id), RELEASES.DECIDED_AT.isNull())
                .execute();
    }

    private static ProfileRelease release(ReleasesRecord row) {
        return new ProfileRelease(
                row.getId(),
                new ProjectId(row.getProjectId()),
                row.getNumber(),
                Set.of(row.getQuestions()),
                new Act(
                        new Actor(new PersonId(row.getProposedBy()), row.getProposedByName()),
                        row.getProposedAt().toInstant()),
                decided(row.getDecidedBy(), row.getDecidedByName(), row.getDecidedAt()),
                row.getIsConfirmed());
    }

    private static @Nullable Act decided(@Nullable UUID by, @Nullable String name, @Nullable OffsetDateTime at) {
        return by == null || name == null || at == null
                ? null
                : new Act(new Actor(new PersonId(by), name), at.toInstant());
    }
}
