package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.trail.TrailColumn.Form;

/** What modules say of their tables is what the database has. */
@House
class TrailColumnsTest {

    @Autowired
    private List<TrailSource> sources;

    @Autowired
    private List<TrailTable> shared;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Texts texts;

    private Stream<TrailTable> tables() {
        return Stream.concat(sources.stream().flatMap(source -> source.tables().stream()), shared.stream());
    }

    @Test
    void eachColumnOfATableIsShownOrHiddenOnPurpose() {
        var wrong = new ArrayList<String>();
        tables().forEach(table -> {
            var parts = table.name().split("\\.");
            var there = sql.fetch(
                    "select column_name::text from information_schema.columns where table_schema = ? and table_name ="
                            + " ?",
                    parts[0],
                    parts[1]);
            var columns = new ArrayList<>(
                    table.columns().stream().map(TrailColumn::name).toList());
            there.forEach(row -> {
                if (!columns.remove(row.get(0, String.class))) {
                    wrong.add(table.name() + " does not say what becomes of " + row.get(0));
                }
            });
            columns.forEach(column -> wrong.add(table.name() + " has no column " + column));
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachShownColumnAndRowHasAName() {
        var nameless = new ArrayList<String>();
        tables().forEach(table -> {
            if (!texts.has(table.rowKey())) {
                nameless.add(table.rowKey());
            }
            table.columns().stream()
                    .filter(column -> column.form() != Form.HIDDEN && column.form() != Form.FIELDS)
                    .filter(column -> !texts.has(table.texts() + column.name())
                            && !texts.has("trail.field." + column.name())
                            && table.part() != TrailPart.DEED)
                    .forEach(column -> nameless.add(table.name() + "." + column.name()));
        });
        assertThat(nameless).isEmpty();
        assertThat(texts.text(Language.EN, "trail.field.title_de")).isEqualTo("Title");
    }

    @Test
    void eachTableIsRecorded() {
        var full = sql.fetch("select name from history.tables where mode = 'FULL'");
        assertThat(full.stream().map(row -> row.get(0, String.class)))
                .containsAll(tables().map(TrailTable::name).toList());
    }
}
