package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a column had before is found by the records of which entries speak, not by reading all of them. */
@HistoryHouse
class FormerValuesTest {

    private static final Histories.Column TITLE =
            new Histories.Column(new RecordPlace(Notes.TABLE, "id"), "title", Notes.TABLE);

    @Autowired
    private Notes notes;

    @Autowired
    private Histories histories;

    @Autowired
    private ChangeRepository changes;

    @Test
    void theFormerValuesOfTheRecordsAloneAreTold() {
        var one = notes.add("eins");
        var other = notes.add("zwei");
        notes.set(one, Notes.TITLE, "neu");
        notes.set(other, Notes.TITLE, "anders");
        notes.set(other, Notes.NAME, "Ben");
        assertThat(histories.former(TITLE, List.of(one)))
                .extracting(Histories.Former::record, Histories.Former::value)
                .containsExactly(tuple(one.toString(), "eins"));
        assertThat(histories.former(TITLE, List.of(one, other)))
                .extracting(Histories.Former::value)
                .containsExactly("zwei", "eins");
        assertThat(histories.formerlyWith(
                        new Histories.Column(new RecordPlace(Notes.TABLE, "title"), "id", Notes.TABLE), one))
                .isEmpty();
    }

    @Test
    void anIndexFindsThemAmongManyEntriesOfTheSameTable() {
        notes.inTransaction(sql -> {
            sql.execute("insert into test.notes (id, title, name, secret)"
                    + " select gen_random_uuid(), 'many', 'x', 'y' from generate_series(1, 20000)");
            sql.execute("analyze history.changes");
            var asked = changes.left(TITLE, "id", List.of(UUID.randomUUID(), UUID.randomUUID()), 1000)
                    .getSQL(ParamType.INLINED);
            var plan = sql.fetch("explain " + asked).format(Integer.MAX_VALUE);
            assertThat(plan).contains("changes_mentioned").doesNotContain("Seq Scan");
        });
    }
}
