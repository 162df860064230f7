package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** What entries from before said in clear of a column that is erasable by now can be erased, and the seals hold. */
@HistoryHouse
class PartedValuesTest {

    @Autowired
    private Notes notes;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifications verifications;

    @Autowired
    private DSLContext sql;

    private UUID leaf = UUID.randomUUID();

    private String table = "";

    /** A row from the time when one of its columns was no more than kept: written, changed, sealed. */
    @BeforeEach
    void aLeafFromBefore() {
        leaf = UUID.randomUUID();
        table = "test.leaves_" + leaf.toString().substring(0, 8);
        notes.inTransaction(work -> {
            work.execute("create table " + table + " (id uuid primary key, title text, number int)");
            work.execute("call history.track(?)", table);
        });
        notes.inTransaction(work -> work.execute("insert into " + table + " values (?, 'Am Markt 1', 1)", leaf));
        notes.inTransaction(work -> work.execute("update " + table + " set title = 'Am Hafen 2' where id = ?", leaf));
        sealer.seal();
        assertThat(found()).isEmpty();
    }

    private List<Finding> found() {
        return verifications.verify(Optional.empty()).findings();
    }

    private void letTitlesBeErased() {
        notes.inTransaction(work -> work.execute("call history.track(?, erasable => array['title'])", table));
    }

    private List<Long> entries() {
        return sql.fetch("select id from history.changes where table_name = ? order by id", table)
                .getValues(0, Long.class);
    }

    private String clear() {
        return sql.fetchValues(
                        "select coalesce(e.before #>> '{}', '') || '>' || coalesce(e.after #>> '{}', '')"
                                + " from history.erasables e join history.changes c on c.id = e.change"
                                + " where c.table_name = ? order by e.change",
                        table)
                .toString();
    }

    private String said() {
        return sql.fetchValues("select c::text from history.changes c where table_name = ?", table)
                .toString();
    }

    @Test
    void itStandsApartFromItsEntryAndTheHistoryIsWhole() {
        letTitlesBeErased();

        assertThat(said()).doesNotContain("Am Markt", "Am Hafen");
        assertThat(clear()).isEqualTo("[>Am Markt 1, Am Markt 1>Am Hafen 2]");
        assertThat(found()).isEmpty();
        sealer.seal();
        assertThat(found()).isEmpty();
        letTitlesBeErased();
        assertThat(found()).isEmpty();
    }

    @Test
    void itEndsLikeAnyOther() {
        letTitlesBeErased();
        sealer.seal();

        Acting.as(
                HouseActors.SYSTEM,
                () -> erasures.eraseEnded(table, "title", Instant.now().plusSeconds(1), 500, "its time is over"));

        assertThat(clear()).isEqualTo("[]");
        sealer.seal();
        assertThat(found()).isEmpty();
    }

    @Test
    void aLaterSealCoversWhatIsLeftOfAnEntryThatLostAValue() {
        letTitlesBeErased();
        Acting.as(HouseActors.SYSTEM, () -> erasures.erase(table, leaf.toString(), "title", "a wish"));
        sealer.seal();

        assertThat(proofs.reductions(entries())).hasSize(2);
        assertThat(told()).hasSize(2).allSatisfy(this::assertWhatIsLeftIsCovered);
        assertThat(proofs.values(entries())).isEmpty();
    }

    @Test
    void ofTwoValuesTheOneThatWasNotErasedIsToldBesideWhatIsLeft() {
        notes.inTransaction(work -> work.execute("call history.track(?, erasable => array['title', 'number'])", table));
        Acting.as(HouseActors.SYSTEM, () -> erasures.erase(table, leaf.toString(), "title", "a wish"));
        sealer.seal();

        assertThat(told()).hasSize(2).allSatisfy(this::assertWhatIsLeftIsCovered);
        assertThat(proofs.values(entries()))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.column()).isEqualTo("number"));
    }

    private List<Proofs.OfEntry> told() {
        return proofs.entries(leaf, List.of(new RecordPlace(table, "id")), Long.MAX_VALUE, 10);
    }

    private void assertWhatIsLeftIsCovered(Proofs.OfEntry entry) {
        var left = String.valueOf(sql.fetchValue("select encode(sha256(convert_to(?, 'UTF8')), 'hex')", entry.text()));
        assertThat(left).isNotEqualTo(entry.digest());
        assertThat(proofs.reductions(entries())).anyMatch(act -> act.text().contains(left));
    }

    @Test
    void whatWasErasedBeforeItStoodApartGoesAtOnce() {
        notes.inTransaction(work -> work.execute(
                "insert into history.erasures (table_name, row_id, column_name, up_to, reason)"
                        + " values (?, ?, 'title', ?, 'a wish')",
                table,
                leaf.toString(),
                entries().getFirst()));
        letTitlesBeErased();

        assertThat(clear()).isEqualTo("[Am Markt 1>Am Hafen 2]");
        sealer.seal();
        assertThat(found()).isEmpty();
    }

    @Test
    void whoeverChecksAPackStillFindsTheTextUnderTheSeal() {
        letTitlesBeErased();

        assertThat(told())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(
                                sql.fetchValue("select encode(sha256(convert_to(?, 'UTF8')), 'hex')", entry.text()))
                        .isEqualTo(entry.digest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"row_id = 'forged'", "after = after || '{\"number\": 2}'", "actor = null, run = id"})
    void anEntryThatWasChangedInItsShadowIsFound(String change) {
        letTitlesBeErased();
        sealer.seal();
        var id = entries().getFirst();
        notes.asIntruder(work -> {
            work.execute(
                    "update history.changes set " + change.replace("run = id", "run = gen_random_uuid()")
                            + " where id = ?",
                    id);
            assertThat(found()).anyMatch(one -> one instanceof Finding.ChangedEntry entry && entry.entry() == id);
            work.execute("update history.partings set digest = (" + Notes.OWN_DIGEST + ") where change = ?", id, id);
            work.execute("""
                update history.changes c set after = to_jsonb(p) from history.partings p
                where p.change = ? and c.table_name = 'history.partings'
                and c.row_id = jsonb_build_array(p.change, p.column_name)::text\
                """, id);
            assertThat(found()).anyMatch(one -> one instanceof Finding.ChangedEntry entry && entry.entry() == id);
        });
    }

    @Test
    void aSecondWordAboutTheSameValueProvesNothing() {
        letTitlesBeErased();
        var id = entries().getFirst();
        Acting.as(HouseActors.SYSTEM, () -> erasures.erase(table, leaf.toString(), "title", "a wish"));
        sealer.seal();
        assertThat(found()).isEmpty();
        notes.asIntruder(work -> {
            work.execute("update history.changes set row_id = 'forged' where id = ?", id);
            work.execute("update history.partings set digest = (" + Notes.OWN_DIGEST + ") where change = ?", id, id);
            work.execute("""
                insert into history.changes (table_name, row_id, operation, after, actor_name)
                select 'history.partings', jsonb_build_array(p.change, p.column_name)::text, 'I', to_jsonb(p), 'Alex'
                from history.partings p where p.change = ?\
                """, id);
            assertThat(found()).anyMatch(one -> one instanceof Finding.ChangedEntry entry && entry.entry() == id);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after = null",
                "after = after - 'title'",
                "after = after || '{\"title\": {\"digest\": \"0\"}}'",
                "after = after || '{\"number\": 2}'",
                "row_id = 'forged'"
            })
    void nothingButAValueThatStandsApartMayBeTakenFromAnEntry(String change) {
        var id = entries().getFirst();
        assertThatThrownBy(() -> notes.inTransaction(
                        work -> work.execute("update history.changes set " + change + " where id = ?", id)))
                .hasStackTraceContaining("history refuses");
    }
}
