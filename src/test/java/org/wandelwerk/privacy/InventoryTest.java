package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** No column is forgotten: each says whether it tells of people, and for how long its row is kept. */
@House
class InventoryTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private RetentionPeriods periods;

    @Autowired
    private List<RetainedRecords> retained;

    @Autowired
    private DSLContext sql;

    @Test
    void everyColumnOfEveryTableIsOnTheListAndNoOther() {
        var listed = new TreeMap<String, TreeSet<String>>();
        inventory
                .tables()
                .forEach(table -> listed.put(
                        table.name(),
                        new TreeSet<>(Stream.concat(table.personal().stream(), table.other().stream())
                                .toList())));

        assertThat(listed)
                .as("privacy/fields.csv: name each column once, under its class of retention")
                .isEqualTo(columns());
    }

    private Map<String, TreeSet<String>> columns() {
        var columns = new TreeMap<String, TreeSet<String>>();
        sql.fetch("""
            select c.table_schema || '.' || c.table_name, c.column_name
            from information_schema.columns c
            join history.tables t on t.name = c.table_schema || '.' || c.table_name
            union
            select 'history.' || table_name, column_name
            from information_schema.columns where table_schema = 'history'\
            """)
                .forEach(row -> columns.computeIfAbsent(row.get(0, String.class), _ -> new TreeSet<>())
                        .add(row.get(1, String.class)));
        return columns;
    }

    @Test
    void whatHistoryCanEraseTellsOfPeopleOrIsTheTextOfARecord() {
        var personal = new ArrayList<String>();
        inventory
                .tables()
                .forEach(table -> table.personal().forEach(column -> personal.add(table.name() + "." + column)));

        assertThat(sql.fetchValues("select name || '.' || unnest(erasable) from history.tables"))
                .allSatisfy(column -> assertThat(personal).contains(column.toString()));
    }

    @Test
    void eachFieldWithAPeriodIsEndedInItsClassAndNoOtherIsEnded() {
        var ended = new TreeSet<String>();
        retained.forEach(kind -> kind.ends().forEach(what -> ended.add(kind.retention() + " " + what)));
        var wanted = new TreeSet<String>();
        inventory.tables().forEach(table -> {
            if (periods.of(table.retention()).isPresent()) {
                wanted.add(table.retention() + " " + table.name());
            }
            table.own().forEach((column, own) -> {
                assertThat(table.personal()).contains(column);
                assertThat(periods.of(own)).as(table.name() + "." + column).isPresent();
                wanted.add(own + " " + table.name() + "." + column);
            });
        });

        assertThat(ended).as("a class with a period needs somebody who ends it").containsAll(wanted);
        ended.removeAll(wanted);
        assertThat(ended)
                .as("what is ended beside is a column that tells of people, in the class of its row")
                .allSatisfy(what -> assertThat(inventory.tables())
                        .anySatisfy(table -> assertThat(table.personal().stream()
                                        .map(column -> table.of(column) + " " + table.name() + "." + column))
                                .contains(what)));
    }

    @Test
    void whatEndsByItselfHasAPeriodAndSomebodyWhoEndsIt() {
        assertThat(retained)
                .allSatisfy(kind -> assertThat(periods.of(kind.retention())).isPresent());
        assertThat(Stream.of(RetentionClass.values()).filter(one -> one.period().isPresent()))
                .allSatisfy(one -> assertThat(retained.stream().map(RetainedRecords::retention))
                        .contains(one));
    }
}
