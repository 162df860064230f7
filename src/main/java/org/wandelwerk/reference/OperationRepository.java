package org.wandelwerk.reference;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.reference.jooq.Tables.OPERATIONS;
import static org.wandelwerk.reference.jooq.Tables.SUMS;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.reference.FilePass.Identified;
import org.wandelwerk.reference.ListedOperation.TitlePlace;
import org.wandelwerk.reference.jooq.tables.records.OperationsRecord;
import org.wandelwerk.reference.jooq.tables.records.SumsRecord;

/** Stores operations by the hundred thousand, and finds them by their words. */
@Repository
class OperationRepository {

    private static final Field<String> WORDS = field(
            "' ' || reference.plain(concat_ws(' ', {0}, {1}, {2}, {3}))",
            String.class, OPERATIONS.TITLE, OPERATIONS.SUMMARY, OPERATIONS.BENEFICIARY, OPERATIONS.PLACE);

    /** Shorter words are found where another begins so, and not in the middle of it. */
    private static final int FOUND_ANYWHERE = 3;

    private static final Field<List<FundedSum>> ALL_SUMS = multiset(select(SUMS.KIND, SUMS.AMOUNT, SUMS.CURRENCY)
                    .from(SUMS)
                    .where(SUMS.OPERATION_ID.eq(OPERATIONS.ID))
                    .orderBy(SUMS.KIND))
            .convertFrom(
                    rows -> rows.map(row -> new FundedSum(SumKind.valueOf(row.value1()), row.value2(), row.value3())))
            .as("sums");
    private static final Field<String> IN_ORDER = OPERATIONS.TITLE.collate("de-x-icu");

    private final DSLContext sql;

    OperationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The digests of those that are stored. */
    Map<UUID, UUID> digests(List<UUID> ids) {
        return sql.select(OPERATIONS.ID, OPERATIONS.DIGEST)
                .from(OPERATIONS)
                .where(OPERATIONS.ID.eq(any(ids.toArray(UUID[]::new))))
                .fetchMap(OPERATIONS.ID, OPERATIONS.DIGEST);
    }

    /** The ids of a collection behind one, in their order. */
    List<UUID> ids(CollectionId collection, @Nullable UUID after, int limit) {
        return sql.select(OPERATIONS.ID)
                .from(OPERATIONS)
                .where(
                        OPERATIONS.COLLECTION_ID.eq(collection.value()),
                        after == null ? noCondition() : OPERATIONS.ID.gt(after))
                .orderBy(OPERATIONS.ID)
                .limit(limit)
                .fetch(OPERATIONS.ID);
    }

    /** Those of a collection behind an id, in the order of their ids. */
    List<ListedOperation> behind(CollectionId collection, @Nullable UUID after, int limit) {
        return sql.select(OPERATIONS.fields())
                .select(ALL_SUMS)
                .from(OPERATIONS)
                .where(
                        OPERATIONS.COLLECTION_ID.eq(collection.value()),
                        after == null ? noCondition() : OPERATIONS.ID.gt(after))
                .orderBy(OPERATIONS.ID)
                .limit(limit)
                .fetch(OperationRepository::listed);
    }

    List<ListedOperation> byIds(List<UUID> ids) {
        return sql.select(OPERATIONS.fields())
                .select(ALL_SUMS)
                .from(OPERATIONS)
                .where(OPERATIONS.ID.in(ids))
                .fetch(OperationRepository::listed);
    }

    void remove(List<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.deleteFrom(OPERATIONS)
                    .where(OPERATIONS.ID.eq(any(ids.toArray(UUID[]::new))))
                    .execute();
        }
    }

    /** Adds those that are stored nowhere, all by one statement, and their sums by another. */
    void add(CollectionId collection, List<Identified> operations) {
        if (operations.isEmpty()) {
            return;
        }
        var rows = operations.stream().map(one -> stored(collection, one)).toList();
        insert(OPERATIONS, rows);
        var sums = operations.stream()
                .flatMap(one -> one.operation().sums().stream()
                        .map(sum -> new SumsRecord(one.id(), sum.kind().name(), sum.amount(), sum.currency())))
                .toList();
        insert(SUMS, sums);
    }

    /** Each column goes over as one array: so many rows cost little more than a copy, and no bind value each. */
    private <R extends Record> void insert(Table<R> table, List<R> rows) {
        if (!rows.isEmpty()) {
            sql.execute(
                    "insert into {0} ({1}) select * from unnest({2})",
                    table,
                    DSL.list(Arrays.stream(table.fields())
                            .map(Field::getUnqualifiedName)
                            .toList()),
                    DSL.list(Arrays.stream(table.fields())
                            .map(field -> column(field, rows))
                            .toList()));
        }
    }

    private static <T> Field<T[]> column(Field<T> field, List<? extends Record> rows) {
        var values = rows.stream()
                .map(row -> row.get(field))
                .toArray(
                        count -> field.getDataType().array().getType().cast(Array.newInstance(field.getType(), count)));
        return DSL.val(values, field.getDataType().array());
    }

    /** Those of a collection in which all words stand, in German order, behind a title and id. */
    List<ListedOperation> list(CollectionId collection, SearchWords words, @Nullable TitlePlace after, int limit) {
        return sql.select(OPERATIONS.fields())
                .select(ALL_SUMS)
                .from(OPERATIONS)
                .where(
                        OPERATIONS.COLLECTION_ID.eq(collection.value()),
                        holds(words),
                        after == null
                                ? noCondition()
                                : row(IN_ORDER, OPERATIONS.ID)
                                        .gt(val(after.title()).collate("de-x-icu"), val(after.id())))
                .orderBy(IN_ORDER, OPERATIONS.ID)
                .limit(limit)
                .fetch(OperationRepository::listed);
    }

    private static Condition holds(SearchWords words) {
        return DSL.and(words.words().stream()
                .map(word ->
                        DSL.or(ways(word).map(way -> WORDS.like(pattern(way))).toList()))
                .toList());
    }

    private static String pattern(String way) {
        return (way.length() < FOUND_ANYWHERE ? "% " : "%") + way + "%";
    }

    /** How a word may stand in a text in which ä is a: as it was typed, and with ae typed for ä. */
    private static Stream<String> ways(FoldedName word) {
        var bare = word.plain().replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return Stream.concat(word.ways().stream(), Stream.of(bare)).distinct();
    }

    private static OperationsRecord stored(CollectionId collection, Identified identified) {
        var one = identified.operation();
        var row = new OperationsRecord();
        row.setId(identified.id());
        row.setCollectionId(collection.value());
        row.setKey(one.key());
        row.setTitle(one.title());
        row.setSummary(one.summary());
        row.setBeneficiary(one.beneficiary() instanceof Beneficiary.Named(var name) ? name : null);
        row.setIsWithheld(one.beneficiary() instanceof Beneficiary.Withheld);
        row.setPlace(one.place().name());
        row.setPostcode(one.place().postcode());
        row.setDistrict(one.place().district());
        var municipality = one.place().municipality();
        row.setMunicipalityId(municipality == null ? null : municipality.value());
        row.setBegins(text(one.span().begins()));
        row.setEnds(text(one.span().ends()));
        row.setFund(one.funding().fund());
        row.setProgramme(one.funding().programme());
        row.setIntervention(one.funding().intervention());
        row.setGeometry(one.place().geometry());
        row.setDigest(identified.digest());
        return row;
    }

    private static ListedOperation listed(Record row) {
        var municipality = row.get(OPERATIONS.MUNICIPALITY_ID);
        return new ListedOperation(
                row.get(OPERATIONS.ID),
                new CollectionId(row.get(OPERATIONS.COLLECTION_ID)),
                new FundedOperation(
                        row.get(OPERATIONS.KEY),
                        row.get(OPERATIONS.TITLE),
                        row.get(OPERATIONS.SUMMARY),
                        beneficiary(row.get(OPERATIONS.BENEFICIARY), row.get(OPERATIONS.IS_WITHHELD)),
                        new OperationPlace(
                                row.get(OPERATIONS.PLACE),
                                row.get(OPERATIONS.POSTCODE),
                                row.get(OPERATIONS.DISTRICT),
                                municipality == null ? null : new MunicipalityId(municipality),
                                row.get(OPERATIONS.GEOMETRY)),
                        new OperationSpan(date(row.get(OPERATIONS.BEGINS)), date(row.get(OPERATIONS.ENDS))),
                        new FundingOrigin(
                                row.get(OPERATIONS.FUND),
                                row.get(OPERATIONS.PROGRAMME),
                                row.get(OPERATIONS.INTERVENTION)),
                        row.get(ALL_SUMS)));
    }

    private static Beneficiary beneficiary(@Nullable String name, boolean isWithheld) {
        return name != null
                ? new Beneficiary.Named(name)
                : isWithheld ? new Beneficiary.Withheld() : new Beneficiary.Unnamed();
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
