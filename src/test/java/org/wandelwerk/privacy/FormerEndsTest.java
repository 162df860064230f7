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
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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
        retained.stream()
                .filter(kind -> kind.retention().isOffered())
                .forEach(kind -> retention.answer(
                        new ArchiveAnswer(kind.kind(), LocalDate.now(clock), false, "Archiv", LocalDate.now(clock), ""),
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
        assertThat(ended(fields, "first", mark)).as("replaced longer ago").isEqualTo(fields);
        assertThat(ended(fields, "late", mark)).as("deleted lately").isEmpty();
        assertThat(ended(fields, "second", mark)).as("replaced lately").isEmpty();
        assertThat(ended(fields, "third", mark)).as("what stands").isEmpty();
        assertThat(history.findings()).isEmpty();
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

    @Test
    void whereLettersWentEndsAYearAfterTheLastSeatOfTheOrganisation() {
        var today = LocalDate.now(clock);
        var seated = organisation(74, "Sitzt", null);
        var lately = organisation(75, "Neulich", today.minusMonths(11));
        var longGone = organisation(76, "Früher", today.minusMonths(13));

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(Stream.of(seated, lately, longGone)
                        .map(one ->
                                sql.fetchValue("select count(*) from letter.addresses where organisation_id = ?", one)))
                .containsExactly(1L, 1L, 0L);
        assertThat(isKnown("Postfach Früher")).isFalse();
        assertThat(isKnown("Postfach Neulich")).isTrue();
    }

    /** An organisation whose address was written down long ago, on a seat that perhaps ended. */
    private UUID organisation(int workshop, String word, @Nullable LocalDate end) {
        members.bringIn(workshop, "Mitglied " + word, word.toLowerCase(Locale.ROOT) + "@sitz.example");
        var id = (UUID) Objects.requireNonNull(sql.fetchValue(
                "select s.organisation_id from committee.seats s join committee.delegates d on d.seat_id = s.id"
                        + " where d.mail = ?",
                word.toLowerCase(Locale.ROOT) + "@sitz.example"));
        sql.transaction(all -> {
            all.dsl()
                    .execute(
                            "insert into letter.addresses (organisation_id, lines, changed_by, changed_at)"
                                    + " select ?, ?, id, now() - interval '2 years' from identity.people limit 1",
                            id,
                            "Postfach " + word);
            all.dsl()
                    .execute(
                            "update committee.seats set valid_from = date '2000-01-01',"
                                    + " valid_to = coalesce(?::date, valid_to) where organisation_id = ?",
                            end,
                            id);
        });
        return id;
    }
}
