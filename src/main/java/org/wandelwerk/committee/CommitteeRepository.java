package org.wandelwerk.committee;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEE_TOPICS;
import static org.wandelwerk.committee.jooq.Tables.FORMER_SLUGS;
import static org.wandelwerk.committee.jooq.Tables.NAMES;
import static org.wandelwerk.committee.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.committee.jooq.Tables.SEATS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.jooq.tables.records.CommitteesRecord;
import org.wandelwerk.committee.jooq.tables.records.NamesRecord;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.topic.TopicId;

/** Stores committees with their names and topics, and the slugs they had before. */
@Repository
class CommitteeRepository {

    private static final Field<List<CommitteeName>> ALL_NAMES = multiset(
                    select(NAMES.NAME_DE, NAMES.NAME_EN, NAMES.VALID_FROM, NAMES.VALID_TO)
                            .from(NAMES)
                            .where(NAMES.COMMITTEE_ID.eq(COMMITTEES.ID))
                            .orderBy(NAMES.POSITION))
            .convertFrom(rows -> rows.map(row -> new CommitteeName(
                    new Text(row.value1(), row.value2()), Validity.ofColumns(row.value3(), row.value4()))))
            .as("names");

    private static final Field<List<TopicId>> ALL_TOPICS = multiset(select(COMMITTEE_TOPICS.TOPIC_ID)
                    .from(COMMITTEE_TOPICS)
                    .where(COMMITTEE_TOPICS.COMMITTEE_ID.eq(COMMITTEES.ID))
                    .orderBy(COMMITTEE_TOPICS.POSITION))
            .convertFrom(rows -> rows.map(row -> new TopicId(row.value1())))
            .as("topics");

    /** More bodies no region has. */
    private static final int MOST = 200;

    private final DSLContext sql;

    CommitteeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The committee whether published or not. */
    Optional<Committee> find(CommitteeId id) {
        return committees(COMMITTEES.ID.eq(id.value())).fetchOptional(CommitteeRepository::committee);
    }

    Optional<Committee> publishedWorkshop(int number) {
        return committees(isPublished().and(isWorkshop()).and(COMMITTEES.NUMBER.eq(number)))
                .fetchOptional(CommitteeRepository::committee);
    }

    Optional<Committee> publishedBySlug(String slug) {
        var had = select(FORMER_SLUGS.COMMITTEE_ID).from(FORMER_SLUGS).where(FORMER_SLUGS.SLUG.eq(slug));
        return committees(isPublished().and(COMMITTEES.SLUG.eq(slug).or(COMMITTEES.ID.in(had))))
                .orderBy(COMMITTEES.SLUG.eq(slug).desc())
                .limit(1)
                .fetchOptional(CommitteeRepository::committee);
    }

    List<Committee> all() {
        return committees(noCondition())
                .orderBy(COMMITTEES.NUMBER.asc().nullsLast(), COMMITTEES.SLUG)
                .limit(MOST)
                .fetch(CommitteeRepository::committee);
    }

    List<Committee> published(Collection<CommitteeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : committees(isPublished()
                                .and(COMMITTEES.ID.in(
                                        ids.stream().map(CommitteeId::value).toList())))
                        .fetch(CommitteeRepository::committee);
    }

    List<Committee> publishedBodies() {
        return committees(isPublished().andNot(isWorkshop()))
                .orderBy(COMMITTEES.SLUG)
                .fetch(CommitteeRepository::committee);
    }

    /** The published ones among those that carry one of the keys, which are slugs or {@code w} and a number. */
    List<Committee> publishedByKeys(Collection<String> keys) {
        return committees(isPublished().and(key().in(keys))).fetch(CommitteeRepository::committee);
    }

    private static Field<String> key() {
        return when(isWorkshop().and(COMMITTEES.NUMBER.isNotNull()), inline("w").concat(COMMITTEES.NUMBER))
                .otherwise(COMMITTEES.SLUG);
    }

    /** What bodies are called in audiences and grants, by their ids or whatever was typed instead. */
    Map<String, String> keys(Collection<String> typed) {
        var id = COMMITTEES.ID.cast(String.class);
        return sql.select(id, key()).from(COMMITTEES).where(id.in(typed)).fetchMap(Record2::value1, Record2::value2);
    }

    List<CommitteeEntry> publishedWorkshops(LocalDate day, Set<UUID> recalledOrganisations) {
        var seats = field(selectCount()
                .from(SEATS)
                .where(SEATS.COMMITTEE_ID.eq(COMMITTEES.ID), SeatRepository.countsOn(day, recalledOrganisations)));
        return sql.select(COMMITTEES.fields())
                .select(ALL_NAMES, ALL_TOPICS, seats)
                .from(COMMITTEES)
                .where(isPublished(), isWorkshop())
                .orderBy(COMMITTEES.NUMBER, COMMITTEES.SLUG)
                .fetch(row -> new CommitteeEntry(committee(row), row.get(seats)));
    }

    boolean hasSlugElsewhere(Committee committee) {
        return sql.fetchExists(COMMITTEES, COMMITTEES.SLUG.eq(committee.slug()), isOther(committee));
    }

    boolean hasNumberElsewhere(Committee committee) {
        return sql.fetchExists(
                COMMITTEES,
                COMMITTEES.KIND.eq(committee.kind().name()),
                COMMITTEES.NUMBER.eq(committee.number()),
                isOther(committee));
    }

    void add(Committee committee) {
        sql.insertInto(COMMITTEES).set(row(committee)).execute();
        writeNames(committee);
        writeTopics(committee);
    }

    /** Writes what differs; the database remembers no change of a row that stays as it was. */
    void update(Committee stored, Committee committee) {
        var id = committee.id().value();
        sql.update(COMMITTEES).set(row(committee)).where(COMMITTEES.ID.eq(id)).execute();
        if (!stored.slug().equals(committee.slug())) {
            keepFormerSlug(stored);
        }
        sql.deleteFrom(NAMES)
                .where(
                        NAMES.COMMITTEE_ID.eq(id),
                        NAMES.POSITION.ge(committee.names().size()))
                .execute();
        writeNames(committee);
        sql.deleteFrom(COMMITTEE_TOPICS)
                .where(
                        COMMITTEE_TOPICS.COMMITTEE_ID.eq(id),
                        COMMITTEE_TOPICS.POSITION.ge(committee.topics().size()))
                .execute();
        writeTopics(committee);
    }

    private void keepFormerSlug(Committee former) {
        sql.insertInto(FORMER_SLUGS)
                .set(FORMER_SLUGS.SLUG, former.slug())
                .set(FORMER_SLUGS.COMMITTEE_ID, former.id().value())
                .onConflict(FORMER_SLUGS.SLUG)
                .doUpdate()
                .set(FORMER_SLUGS.COMMITTEE_ID, former.id().value())
                .execute();
    }

    private void writeNames(Committee committee) {
        for (int position = 0; position < committee.names().size(); position++) {
            var row = row(committee.names().get(position));
            row.setCommitteeId(committee.id().value());
            row.setPosition(position);
            sql.insertInto(NAMES)
                    .set(row)
                    .onConflict(NAMES.COMMITTEE_ID, NAMES.POSITION)
                    .doUpdate()
                    .set(row)
                    .execute();
        }
    }

    private void writeTopics(Committee committee) {
        for (int position = 0; position < committee.topics().size(); position++) {
            var topic = committee.topics().get(position).value();
            sql.insertInto(COMMITTEE_TOPICS)
                    .set(COMMITTEE_TOPICS.COMMITTEE_ID, committee.id().value())
                    .set(COMMITTEE_TOPICS.POSITION, position)
                    .set(COMMITTEE_TOPICS.TOPIC_ID, topic)
                    .onConflict(COMMITTEE_TOPICS.COMMITTEE_ID, COMMITTEE_TOPICS.POSITION)
                    .doUpdate()
                    .set(COMMITTEE_TOPICS.TOPIC_ID, topic)
                    .execute();
        }
    }

    private SelectConditionStep<? extends Record> committees(Condition which) {
        return sql.select(COMMITTEES.fields())
                .select(ALL_NAMES, ALL_TOPICS)
                .from(COMMITTEES)
                .where(which);
    }

    private static Condition isPublished() {
        return COMMITTEES.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }

    private static Condition isWorkshop() {
        return COMMITTEES.KIND.eq(CommitteeKind.WORKSHOP.name());
    }

    private static Condition isOther(Committee committee) {
        return COMMITTEES.ID.ne(committee.id().value());
    }

    private static CommitteesRecord row(Committee committee) {
        var goal = committee.goal();
        var row = new CommitteesRecord();
        row.setId(committee.id().value());
        row.setKind(committee.kind().name());
        row.setNumber(committee.number());
        row.setSlug(committee.slug());
        row.setGoalDe(goal == null ? null : goal.de());
        row.setGoalEn(goal == null ? null : goal.en());
        row.setSources(committee.sources().stream().map(Source::address).toArray(String[]::new));
        row.setOriginSource(committee.origin().source());
        row.setOriginId(committee.origin().id());
        row.setOriginAsOf(committee.origin().asOf());
        return row;
    }

    private static NamesRecord row(CommitteeName name) {
        var row = new NamesRecord();
        row.setNameDe(name.name().de());
        row.setNameEn(name.name().en());
        row.setValidFrom(name.validity().fromColumn());
        row.setValidTo(name.validity().toColumn());
        return row;
    }

    private static Committee committee(Record result) {
        var row = result.into(COMMITTEES);
        var goal = row.getGoalDe();
        return new Committee(
                new CommitteeId(row.getId()),
                CommitteeKind.valueOf(row.getKind()),
                row.getNumber(),
                row.getSlug(),
                result.get(ALL_NAMES),
                goal == null ? null : new Text(goal, row.getGoalEn()),
                result.get(ALL_TOPICS),
                Stream.of(row.getSources()).map(Source::new).toList(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }
}
