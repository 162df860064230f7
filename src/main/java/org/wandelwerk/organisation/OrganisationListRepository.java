package org.wandelwerk.organisation;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.organisation.jooq.Tables.GROUPS;
import static org.wandelwerk.organisation.jooq.Tables.KINDS;
import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.OTHER_NAMES;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.FoldedName;

/** Reads published organisations for lists: shown name, kind and group, one statement each. */
@Repository
class OrganisationListRepository {

    private static final Field<String> GERMAN_ORDER = NAMES.NAME.collate("de-x-icu");

    /** Those that were found to be others, which have their names from then on. */
    private static final Select<Record1<UUID>> MERGED =
            select(ORGANISATIONS.ID).from(ORGANISATIONS).where(ORGANISATIONS.MERGED_INTO.isNotNull());

    private final DSLContext sql;

    OrganisationListRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<OrganisationEntry> entries(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : published(ORGANISATIONS.ID.in(
                                ids.stream().map(OrganisationId::value).toList()))
                        .fetch(OrganisationListRepository::entry);
    }

    List<OrganisationEntry> list(
            OrganisationFilter filter, OrganisationOrder order, @Nullable ListPosition after, int limit) {
        return published(matching(filter))
                .and(after == null ? noCondition() : behind(after, order))
                .orderBy(fields(order))
                .limit(limit)
                .fetch(OrganisationListRepository::entry);
    }

    Map<OrganisationGroup, Integer> counts() {
        var counts = new EnumMap<OrganisationGroup, Integer>(OrganisationGroup.class);
        sql.select(KINDS.GROUP_KEY, count())
                .from(ORGANISATIONS)
                .join(KINDS)
                .on(KINDS.KIND.eq(ORGANISATIONS.KIND))
                .where(isPublished())
                .groupBy(KINDS.GROUP_KEY)
                .forEach(row -> counts.put(OrganisationGroup.valueOf(row.value1()), row.value2()));
        return counts;
    }

    /**
     * At most two of those that have the name among all their names: enough to see whether it is the only one. Whether
     * they are public does not matter, for what is recalled keeps its links.
     */
    List<OrganisationId> called(FoldedName name) {
        return sql.select(NAMES.ORGANISATION_ID)
                .from(NAMES)
                .where(NAMES.FOLDED.eq(name.spelled()).or(NAMES.FOLDED_SHORT.eq(name.spelled())))
                .and(NAMES.ORGANISATION_ID.notIn(MERGED))
                .union(select(OTHER_NAMES.ORGANISATION_ID)
                        .from(OTHER_NAMES)
                        .where(OTHER_NAMES.FOLDED.eq(name.spelled()), OTHER_NAMES.ORGANISATION_ID.notIn(MERGED)))
                .limit(2)
                .fetch(row -> new OrganisationId(row.value1()));
    }

    private SelectConditionStep<? extends Record> published(Condition which) {
        return sql.select(
                        ORGANISATIONS.ID,
                        ORGANISATIONS.SLUG,
                        NAMES.NAME,
                        NAMES.SHORT_NAME,
                        ORGANISATIONS.KIND,
                        KINDS.GROUP_KEY)
                .from(NAMES)
                .join(ORGANISATIONS)
                .on(ORGANISATIONS.ID.eq(NAMES.ORGANISATION_ID), NAMES.POSITION.eq(inline(0)))
                .join(KINDS)
                .on(KINDS.KIND.eq(ORGANISATIONS.KIND))
                .join(GROUPS)
                .on(GROUPS.KEY.eq(KINDS.GROUP_KEY))
                .where(isPublished())
                .and(which);
    }

    private static Condition matching(OrganisationFilter filter) {
        var group = filter.group();
        var municipality = filter.municipality();
        var inGroup = (group == null ? noCondition() : KINDS.GROUP_KEY.eq(group.name()))
                .and(municipality == null ? noCondition() : ORGANISATIONS.MUNICIPALITY_ID.eq(municipality.value()));
        var beginning = FoldedName.of(filter.beginning() == null ? "" : filter.beginning())
                .spelled();
        return beginning.isEmpty()
                ? inGroup
                : inGroup.and(NAMES.FOLDED.startsWith(beginning).or(NAMES.FOLDED_SHORT.startsWith(beginning)));
    }

    private static List<Field<?>> fields(OrganisationOrder order) {
        return switch (order) {
            case NAME -> List.of(GERMAN_ORDER, NAMES.ORGANISATION_ID);
            case GROUP -> List.of(GROUPS.POSITION, GERMAN_ORDER, NAMES.ORGANISATION_ID);
        };
    }

    private static Condition behind(ListPosition position, OrganisationOrder order) {
        return switch (order) {
            case NAME -> row(GERMAN_ORDER, NAMES.ORGANISATION_ID).gt(position.name(), position.id());
            case GROUP ->
                row(GROUPS.POSITION, GERMAN_ORDER, NAMES.ORGANISATION_ID)
                        .gt(row(positionOf(position.group()), val(position.name()), val(position.id())));
        };
    }

    private static Field<Integer> positionOf(OrganisationGroup group) {
        return field(select(GROUPS.POSITION).from(GROUPS).where(GROUPS.KEY.eq(group.name())));
    }

    private static OrganisationEntry entry(Record row) {
        return new OrganisationEntry(
                new OrganisationId(row.get(ORGANISATIONS.ID)),
                row.get(ORGANISATIONS.SLUG),
                row.get(NAMES.NAME),
                row.get(NAMES.SHORT_NAME),
                OrganisationKind.valueOf(row.get(ORGANISATIONS.KIND)),
                OrganisationGroup.valueOf(row.get(KINDS.GROUP_KEY)));
    }

    private static Condition isPublished() {
        return ORGANISATIONS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
