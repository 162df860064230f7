package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.history.WholeHistory;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** What stood in a field with a period ends in history as well, however it ended in its row. */
@House
@Import({SeatedMembers.class, MovableClock.Hung.class, WholeHistory.class})
class FormerEndsTest {

    @Autowired
    private Inventory inventory;

    @Autowired
    private RetentionPeriods periods;

    @Autowired
    private List<RetainedRecords> retained;

    @Autowired
    private Retention retention;

    @Autowired
    private RetentionNight night;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private WholeHistory history;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    /** What one test answers holds for no other. */
    @BeforeEach
    @AfterEach
    void theArchiveWasAskedNothing() {
        sql.transaction(all -> all.dsl().execute("delete from privacy.archive_answers"));
    }

    private record Field(String table, String column, RetentionClass retention) {

        @Override
        public String toString() {
            return retention + " " + table + "." + column;
        }
    }

    /** Every column with a period of which history keeps clear values. */
    private List<Field> fields() {
        var erasable = sql.fetchValues("select name || '.' || unnest(erasable) from history.tables");
        return inventory.tables().stream()
                .flatMap(table ->
                        table.personal().stream().map(column -> new Field(table.name(), column, table.of(column))))
                .filter(field -> periods.of(field.retention()).isPresent())
                .filter(field -> erasable.contains(field.table() + "." + field.column()))
                .toList();
    }

    /** Not those whose proceeding may go on. */
    private static List<Field> endingByAge(List<Field> fields) {
        return fields.stream()
                .filter(field -> !field.retention().beginsAtAnEnd())
                .toList();
    }

    private OffsetDateTime ago(Field field, int days) {
        var period = periods.of(field.retention()).orElseThrow();
        return LocalDate.now(clock).minus(period).minusDays(days).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Writes an entry as the trigger does, at a time of its own. */
    private void enter(Field field, String row, OffsetDateTime at, @Nullable String before, @Nullable String after) {
        var operation = before == null ? "I" : after == null ? "D" : "U";
        sql.transaction(
                all -> all.dsl().execute("""
                    with salted as (
                        select uuid_send(gen_random_uuid()) as salt, ?::text as name, to_jsonb(?::text) as before,
                            to_jsonb(?::text) as after
                    ), entered as (
                        insert into history.changes (at, table_name, row_id, operation, before, after, actor_name)
                        select ?::timestamptz, ?, ?, ?,
                            case when before is not null then
                                history.digested(jsonb_build_object(name, before), name, salt) end,
                            case when after is not null then
                                history.digested(jsonb_build_object(name, after), name, salt) end, 'Test'
                        from salted returning id
                    )
                    insert into history.erasables (change, column_name, salt, before, after)
                    select id, name, salt, before, after from salted, entered\
                    """, field.column(), before, after, at, field.table(), row, operation));
    }

    private boolean isKnown(String value) {
        return !sql.fetchValues(
                        "select change from history.erasables where before #>> '{}' = ? or after #>> '{}' = ?",
                        value,
                        value)
                .isEmpty();
    }

    private void releaseWhatIsOffered() {
        answerAll(false);
    }

    private void answerAll(boolean isTaken) {
        retained.stream()
                .filter(kind -> kind.retention().isOffered())
                .forEach(kind -> retention.answer(
                        new ArchiveAnswer(
                                kind.kind(), LocalDate.now(clock), isTaken, "Archiv", LocalDate.now(clock), ""),
                        UUID.randomUUID().toString().replace("-", "")));
    }

    @Test
    void whateverStoodInAFieldWithAPeriodEndsInHistoryWithItsClass() {
        var fields = fields();
        assertThat(fields.stream().map(Field::retention).distinct())
                .contains(RetentionClass.CONTACT, RetentionClass.ACCESS, RetentionClass.WAY_BACK);
        var mark = UUID.randomUUID().toString();
        for (var field : fields) {
            var word = field + mark;
            enter(field, "gone" + word, ago(field, 400), null, "gone " + word);
            enter(field, "gone" + word, ago(field, 10), "gone " + word, null);
            enter(field, "late" + word, ago(field, 400), null, "late " + word);
            enter(field, "late" + word, ago(field, -10), "late " + word, null);
            enter(field, "kept" + word, ago(field, 400), null, "first " + word);
            enter(field, "kept" + word, ago(field, 10), "first " + word, "second " + word);
            enter(field, "kept" + word, ago(field, -10), "second " + word, "third " + word);
        }

        clock.goForward(Duration.ofDays(1));
        night.work();
        assertThat(fields.stream().filter(field -> field.retention().isOffered()))
                .as("what the archive was not asked for")
                .allMatch(field -> isKnown("gone " + field + mark));
        Cast.asHouse(this::releaseWhatIsOffered);
        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(ended(fields, "gone", mark)).as("deleted longer ago").isEqualTo(fields);
        assertThat(ended(fields, "first", mark)).as("replaced longer ago").isEqualTo(endingByAge(fields));
        assertThat(ended(fields, "late", mark)).as("deleted lately").isEmpty();
        assertThat(ended(fields, "second", mark)).as("replaced lately").isEmpty();
        assertThat(ended(fields, "third", mark)).as("what stands").isEmpty();
        assertThat(history.findings()).isEmpty();
    }

    /** An entry holds both values under one salt. */
    @Test
    void theEntryByWhichAValueEndedGoesWholeAlsoWhileTheNewOneStandsAndWhatReplacedNothingStays() {
        var field = field(RetentionClass.CONTACT);
        var mark = UUID.randomUUID().toString();
        enter(field, "stands" + mark, ago(field, 400), null, "first " + mark);
        enter(field, "stands" + mark, ago(field, 10), "first " + mark, "second " + mark);
        enter(field, "alone" + mark, ago(field, 400), null, "alone " + mark);

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(isKnown("first " + mark)).isFalse();
        assertThat(isKnown("second " + mark)).isFalse();
        assertThat(isKnown("alone " + mark)).isTrue();
        assertThat(history.findings()).isEmpty();
    }

    private Field field(RetentionClass retention) {
        return fields().stream()
                .filter(field -> field.retention() == retention)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereTheArchiveTakesRecordsOnlyWhatStoodInRowsThatAreGoneEnds() {
        var offered =
                fields().stream().filter(field -> field.retention().isOffered()).toList();
        assertThat(offered).isNotEmpty();
        var mark = UUID.randomUUID().toString();
        for (var field : offered) {
            var word = field + mark;
            enter(field, "gone" + word, ago(field, 400), null, "gone " + word);
            enter(field, "gone" + word, ago(field, 30), "gone " + word, "last " + word);
            enter(field, "gone" + word, ago(field, 10), "last " + word, null);
            enter(field, "there" + word, ago(field, 400), null, "there " + word);
            enter(field, "there" + word, ago(field, 10), "there " + word, "now " + word);
            enter(field, "late" + word, ago(field, 400), null, "late " + word);
            enter(field, "late" + word, ago(field, -10), "late " + word, null);
        }

        Cast.asHouse(() -> answerAll(true));
        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(ended(offered, "gone", mark)).isEqualTo(offered);
        assertThat(ended(offered, "last", mark)).isEqualTo(offered);
        assertThat(ended(offered, "there", mark))
                .as("replaced in a row that is handed over")
                .isEmpty();
        assertThat(ended(offered, "now", mark)).isEmpty();
        assertThat(ended(offered, "late", mark)).isEmpty();
        assertThat(history.findings()).isEmpty();
    }

    @Test
    void oneRoundEndsSomeOfAColumnAndTheNightCountsItsRoundsApart() {
        var field = field(RetentionClass.CONTACT);
        var kind = retained.stream()
                .filter(one -> one.ends().stream()
                        .anyMatch(what -> field.toString().endsWith(" " + what) || (field.table()).equals(what)))
                .findFirst()
                .orElseThrow()
                .kind();
        var mark = UUID.randomUUID().toString();
        for (int row = 0; row < FormerEnds.AT_ONCE + 3; row++) {
            enter(field, row + mark, ago(field, 400), "stood " + mark, null);
        }

        clock.goForward(Duration.ofDays(1));
        assertThat(Cast.asHouse(() -> retention.night(kind))).isTrue();
        var givenUp = today(kind).givenUp();
        int ended = Cast.asHouse(() -> retention.endFormer(kind));
        assertThat(ended).isGreaterThanOrEqualTo(FormerEnds.AT_ONCE);
        assertThat(isKnown("stood " + mark)).as("what the next round ends").isTrue();
        ended += Cast.asHouse(() -> retention.endFormer(kind));

        assertThat(isKnown("stood " + mark)).isFalse();
        assertThat(today(kind).former()).isEqualTo(ended);
        assertThat(today(kind).givenUp()).isEqualTo(givenUp);
        assertThat(Cast.asHouse(() -> retention.night(kind))).as("once a day").isFalse();
    }

    private RetentionRun today(String kind) {
        return Cast.asHouse(() -> retention.runs(100)).stream()
                .filter(run -> run.kind().equals(kind) && run.day().equals(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
    }

    private List<Field> ended(List<Field> fields, String word, String mark) {
        return fields.stream()
                .filter(field -> !isKnown(word + " " + field + mark))
                .toList();
    }

    @Test
    void textsInTablesWithAPeriodCanBeErasedFromHistoryOrAreMaskedOrNeverNameAnybody() {
        var texts = sql.fetchValues("""
            select c.table_schema || '.' || c.table_name || '.' || c.column_name from information_schema.columns c
            join history.tables t on t.name = c.table_schema || '.' || c.table_name and t.mode = 'FULL'
            where c.data_type in ('text', 'ARRAY', 'jsonb') and c.udt_name <> '_uuid'
            and c.column_name <> all (t.erasable) and c.column_name <> all (t.masked)\
            """);

        assertThat(inventory.tables().stream()
                        .flatMap(table -> table.personal().stream()
                                .filter(column -> periods.of(table.of(column)).isPresent())
                                .map(column -> table.name() + "." + column))
                        .filter(texts::contains))
                .containsExactly("identity.links.kind");
    }

    @Test
    void theAddressOfADelegateWhoWasTakenOffASeatEndsInHistoryAYearLater() {
        members.bringIn(73, "Frieda Fort", "frieda-fort@example.org");
        var id = (UUID) Objects.requireNonNull(
                sql.fetchValue("select id from committee.delegates where mail = 'frieda-fort@example.org'"));
        sql.transaction(all -> all.dsl().execute("delete from committee.delegates where id = ?", id));
        assertThat(isKnown("frieda-fort@example.org")).isTrue();

        clock.goForward(Duration.ofDays(300));
        night.work();
        assertThat(isKnown("frieda-fort@example.org")).isTrue();
        clock.goForward(Duration.ofDays(70));
        night.work();

        assertThat(isKnown("frieda-fort@example.org")).isFalse();
        assertThat(history.findings()).isEmpty();
        assertThat(String.valueOf(sql.fetchValue("select reason from history.erasures where row_id = ?", id.toString()))
                        .toLowerCase(Locale.ROOT))
                .contains("delegate-mails");
    }
}
