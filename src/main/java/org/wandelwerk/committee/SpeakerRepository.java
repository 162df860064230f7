package org.wandelwerk.committee;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.SpeakersRecord;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;

/** Stores speakers. */
@Repository
class SpeakerRepository {

    private final DSLContext sql;

    SpeakerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The speaker whether published or not. */
    Optional<Speaker> find(SpeakerId id) {
        return sql.selectFrom(SPEAKERS).where(SPEAKERS.ID.eq(id.value())).fetchOptional(SpeakerRepository::speaker);
    }

    /** All offices of a person, whether published or not. */
    List<Speaker> of(RepresentativeId representative) {
        return sql.selectFrom(SPEAKERS)
                .where(SPEAKERS.REPRESENTATIVE_ID.eq(representative.value()))
                .fetch(SpeakerRepository::speaker);
    }

    /** All who speak or spoke for a body, whether published or not. */
    List<Speaker> of(CommitteeId committee) {
        return sql.selectFrom(SPEAKERS)
                .where(SPEAKERS.COMMITTEE_ID.eq(committee.value()))
                .orderBy(SPEAKERS.ID)
                .fetch(SpeakerRepository::speaker);
    }

    /** Lets those of the speakers who came from one organisation come from the other; gives their ids. */
    private Set<UUID> move(Condition which, OrganisationId from, OrganisationId to) {
        return sql.update(SPEAKERS)
                .set(SPEAKERS.ORGANISATION_ID, to.value())
                .where(SPEAKERS.ORGANISATION_ID.eq(from.value()), which)
                .returningResult(SPEAKERS.ID)
                .fetchSet(SPEAKERS.ID);
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        move(SPEAKERS.ID.in(ids), to, from);
    }

    Set<UUID> moveAll(OrganisationId from, OrganisationId to) {
        return move(noCondition(), from, to);
    }

    void add(Speaker speaker) {
        sql.insertInto(SPEAKERS).set(row(speaker)).execute();
    }

    void update(Speaker speaker) {
        sql.update(SPEAKERS)
                .set(row(speaker))
                .where(SPEAKERS.ID.eq(speaker.id().value()))
                .execute();
    }

    Optional<Speaker> published(SpeakerId id) {
        return sql.selectFrom(SPEAKERS)
                .where(SPEAKERS.ID.eq(id.value()))
                .and(isPublished())
                .fetchOptional(SpeakerRepository::speaker);
    }

    List<Speaker> published(CommitteeId committee, LocalDate day) {
        return published(SPEAKERS.COMMITTEE_ID.eq(committee.value()), day);
    }

    List<Speaker> published(LocalDate day) {
        return published(noCondition(), day);
    }

    List<Speaker> published(OrganisationId organisation) {
        return sql.selectFrom(SPEAKERS)
                .where(SPEAKERS.ORGANISATION_ID.eq(organisation.value()))
                .and(isPublished())
                .orderBy(SPEAKERS.VALID_TO.desc().nullsLast(), SPEAKERS.ID)
                .fetch(SpeakerRepository::speaker);
    }

    private static Condition isPublished() {
        return SPEAKERS.ID
                .in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS))
                .and(SPEAKERS.COMMITTEE_ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)));
    }

    /** Who has an unknown end speaks no more, who has an unknown beginning has begun. */
    private List<Speaker> published(Condition which, LocalDate day) {
        return sql.selectFrom(SPEAKERS)
                .where(which)
                .and(isPublished())
                .and(SPEAKERS.VALID_TO.gt(day))
                .and(SPEAKERS.VALID_FROM.isNull().or(SPEAKERS.VALID_FROM.le(day)))
                .orderBy(SPEAKERS.VALID_FROM.asc().nullsFirst(), SPEAKERS.ID)
                .fetch(SpeakerRepository::speaker);
    }

    private static SpeakersRecord row(Speaker speaker) {
        var organisation = speaker.organisation();
        var statement = speaker.statement();
        var row = new SpeakersRecord();
        row.setId(speaker.id().value());
        row.setCommitteeId(speaker.committee().value());
        row.setRepresentativeId(speaker.representative().value());
        row.setAffiliation(speaker.affiliation());
        row.setOrganisationId(organisation == null ? null : organisation.value());
        row.setStatementDe(statement == null ? null : statement.de());
        row.setStatementEn(statement == null ? null : statement.en());
        row.setStatementYear(speaker.statementYear());
        row.setValidFrom(speaker.validity().fromColumn());
        row.setValidTo(speaker.validity().toColumn());
        row.setSources(speaker.sources().stream().map(Source::address).toArray(String[]::new));
        row.setOriginSource(speaker.origin().source());
        row.setOriginId(speaker.origin().id());
        row.setOriginAsOf(speaker.origin().asOf());
        return row;
    }

    private static Speaker speaker(SpeakersRecord row) {
        var organisation = row.getOrganisationId();
        var statement = row.getStatementDe();
        return new Speaker(
                new SpeakerId(row.getId()),
                new CommitteeId(row.getCommitteeId()),
                new RepresentativeId(row.getRepresentativeId()),
                row.getAffiliation(),
                organisation == null ? null : new OrganisationId(organisation),
                statement == null ? null : new Text(statement, row.getStatementEn()),
                row.getStatementYear(),
                Validity.ofColumns(row.getValidFrom(), row.getValidTo()),
                Stream.of(row.getSources()).map(Source::new).toList(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }
}
