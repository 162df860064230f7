package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.EXTRACTS;
import static org.wandelwerk.moving.jooq.Tables.REMARKS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.PersonalRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/**
 * Takes people out of what was said when projects were moved, and out of who signed; why one was moved stays, until it
 * has long been over.
 */
@Repository
@Order(446)
class SaidRepository implements PersonalRecords {

    private static final String GONE = "?";

    private final DSLContext sql;

    SaidRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing is held by person: who moved a project stands with the move. */
    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                erase(
                        erasing,
                        REMARKS,
                        REMARKS.ROW_KEY,
                        REMARKS.ROW_KEY,
                        List.of(REMARKS.REASON, REMARKS.CONDITIONS, REMARKS.SOURCE)),
                erase(
                        erasing,
                        EXTRACTS,
                        EXTRACTS.ID,
                        EXTRACTS.ROW_KEY,
                        List.of(EXTRACTS.REASON, EXTRACTS.CONDITIONS, EXTRACTS.SOURCE, EXTRACTS.SIGNATORY)));
    }

    /**
     * Takes the name out of each row.
     *
     * @param id by which there is one row
     * @param key by which history knows all that the row ever was
     */
    private <T> FormerValues erase(
            Erasing erasing, Table<?> table, Field<T> id, Field<String> key, List<Field<String>> said) {
        var changed = new ArrayList<String>();
        try (var rows = sql.selectFrom(table).fetchSize(DataGroup.AT_ONCE).fetchLazy()) {
            for (var row : rows) {
                var nameless = nameless(erasing, row, said);
                if (!nameless.isEmpty()) {
                    sql.update(table).set(nameless).where(id.eq(row.get(id))).execute();
                    changed.add(row.get(key));
                }
            }
        }
        return new FormerValues(
                "moving." + table.getName(),
                key.getName(),
                changed,
                said.stream().map(Field::getName).toList());
    }

    /** The texts that change, without the name. */
    private static Map<Field<String>, String> nameless(Erasing erasing, Record row, List<Field<String>> said) {
        var nameless = new HashMap<Field<String>, String>();
        for (var field : said) {
            var text = row.get(field);
            var without = text == null ? null : erasing.without(text);
            if (without != null && !without.equals(text)) {
                nameless.put(field, without.isBlank() ? GONE : without);
            }
        }
        return nameless;
    }

    /** What was said when projects were moved that are over, project by project; when each came where stays. */
    @Repository
    static class EndedRepository implements OfferedRecords {

        private static final List<Field<String>> REMARKED = List.of(REMARKS.REASON, REMARKS.CONDITIONS, REMARKS.SOURCE);
        private static final List<Field<String>> DECIDED =
                List.of(EXTRACTS.REASON, EXTRACTS.CONDITIONS, EXTRACTS.SOURCE);

        private final DSLContext sql;
        private final ProjectsUnderWay projects;
        private final Erasures history;

        EndedRepository(DSLContext sql, ProjectsUnderWay projects, Erasures history) {
            this.sql = sql;
            this.projects = projects;
            this.history = history;
        }

        @Override
        public String kind() {
            return "remarks";
        }

        @Override
        public RetentionClass retention() {
            return RetentionClass.CASE_FILE;
        }

        @Override
        public Set<String> ends() {
            return Stream.of(REMARKS, EXTRACTS)
                    .flatMap(table -> Stream.of("reason", "conditions", "source")
                            .map(column -> "moving." + table.getName() + "." + column))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public int due(Instant before) {
            return oldest(before, Integer.MAX_VALUE).size();
        }

        @Override
        public GivenUp giveUp(Instant before, int most) {
            return giveUp(before, oldest(before, most));
        }

        @Override
        public GivenUp giveUp(Instant before, Collection<String> keys) {
            var gone = new HashSet<UUID>();
            var over = over(before);
            var remarks = clear(REMARKS.PROJECT_ID, REMARKED, over, keys, gone);
            var extracts = clear(EXTRACTS.PROJECT_ID, DECIDED, over, keys, gone);
            return new GivenUp(gone.size(), List.of(remarks, extracts));
        }

        private FormerValues clear(
                TableField<?, UUID> project,
                List<Field<String>> said,
                UUID[] over,
                Collection<String> keys,
                Set<UUID> gone) {
            var empty = new HashMap<Field<String>, @Nullable String>();
            said.forEach(field -> empty.put(field, null));
            var emptied = sql.update(table(project))
                    .set(empty)
                    .where(isDue(project, said, over), given(project, keys))
                    .returningResult(project)
                    .fetchSet(project);
            gone.addAll(emptied);
            return former(project, said, emptied.stream());
        }

        @Override
        public List<OfferedRecord> offered(Instant before, int most) {
            return records(before, oldest(before, most), false);
        }

        @Override
        public List<OfferedRecord> held(Instant before, Collection<String> keys) {
            return records(before, keys, true);
        }

        /** Nothing is held for a package: it only reads. */
        private List<OfferedRecord> records(Instant before, Collection<String> keys, boolean areHeld) {
            var lines = new TreeMap<String, List<String>>();
            var over = over(before);
            var remarks = sql.selectFrom(REMARKS)
                    .where(isDue(REMARKS.PROJECT_ID, REMARKED, over), given(REMARKS.PROJECT_ID, keys))
                    .orderBy(REMARKS.NUMBER);
            (areHeld ? remarks.forUpdate() : remarks)
                    .forEach(row -> add(lines, row.getProjectId(), line(row.getNumber(), row, REMARKED)));
            var extracts = sql.selectFrom(EXTRACTS)
                    .where(isDue(EXTRACTS.PROJECT_ID, DECIDED, over), given(EXTRACTS.PROJECT_ID, keys))
                    .orderBy(EXTRACTS.AFTER, EXTRACTS.ID);
            (areHeld ? extracts.forUpdate() : extracts)
                    .forEach(row -> add(lines, row.getProjectId(), line(row.getAfter(), row, DECIDED)));
            return lines.entrySet().stream()
                    .map(one -> new OfferedRecord(
                            one.getKey(),
                            DataField.words("moving.data.remarks", String.join("\n", one.getValue()))
                                    .toList()))
                    .toList();
        }

        private static void add(Map<String, List<String>> lines, UUID project, String line) {
            lines.computeIfAbsent(project.toString(), _ -> new ArrayList<>()).add(line);
        }

        private static String line(int number, Record row, List<Field<String>> said) {
            return number
                    + said.stream()
                            .map(field -> " | " + Objects.requireNonNullElse(row.get(field), ""))
                            .collect(Collectors.joining());
        }

        private List<String> oldest(Instant before, int most) {
            var over = over(before);
            return sql.select(REMARKS.PROJECT_ID)
                    .from(REMARKS)
                    .where(isDue(REMARKS.PROJECT_ID, REMARKED, over))
                    .union(DSL.select(EXTRACTS.PROJECT_ID)
                            .from(EXTRACTS)
                            .where(isDue(EXTRACTS.PROJECT_ID, DECIDED, over)))
                    .orderBy(1)
                    .limit(most)
                    .fetch(row -> row.value1().toString());
        }

        private UUID[] over(Instant before) {
            return projects.overBefore(before).stream().map(ProjectId::value).toArray(UUID[]::new);
        }

        /** Of which something is said, or was said once so that history still tells it. */
        private Condition isDue(TableField<?, UUID> project, List<Field<String>> said, UUID[] over) {
            var told = history.told(former(project, said, Stream.of(over))).stream()
                    .map(UUID::fromString)
                    .toArray(UUID[]::new);
            return project.eq(DSL.any(over))
                    .and(DSL.or(said.stream().map(Field::isNotNull).toList()).or(project.eq(DSL.any(told))));
        }

        private static FormerValues former(
                TableField<?, UUID> project, List<Field<String>> said, Stream<UUID> projects) {
            return new FormerValues(
                    "moving." + table(project).getName(),
                    project.getName(),
                    projects.map(UUID::toString).toList(),
                    said.stream().map(Field::getName).toList());
        }

        private static Table<?> table(TableField<?, UUID> field) {
            return Objects.requireNonNull(field.getTable());
        }

        private static Condition given(Field<UUID> project, Collection<String> keys) {
            return project.cast(String.class).in(keys);
        }
    }
}
