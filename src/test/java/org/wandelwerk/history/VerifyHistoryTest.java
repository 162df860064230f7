package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryHouse
class VerifyHistoryTest {

    @Autowired
    private Notes notes;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Seals seals;

    @Autowired
    private Verifications verifications;

    @Autowired
    private VerifyHistory command;

    private long entry;
    private UUID note = UUID.randomUUID();

    @BeforeEach
    void threeSeals() {
        notes.add("before");
        sealer.seal();
        note = notes.add("sealed");
        notes.set(note, Notes.TITLE, "changed");
        entry = notes.newest(note).id();
        sealer.seal();
        notes.add("behind");
        sealer.seal();
        assertThat(found()).isEmpty();
    }

    private List<Finding> found() {
        return verifications.verify(Optional.empty()).findings();
    }

    private long middleSeal() {
        return seals.newest().orElseThrow().number() - 1;
    }

    @Test
    void anUntouchedHistoryIsWhole() {
        notes.add("waits for its seal");

        assertThat(verifications.verify(Optional.empty()).tail()).isEqualTo(1);
        assertThat(command.run(List.of())).isZero();
        assertThat(command.run(
                        List.of("--seal", seals.newest().orElseThrow().hash().toUpperCase(java.util.Locale.ROOT))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "era = era + 1",
                "tx = (tx::text::bigint - 1)::text::xid8",
                "at = at + interval '1 microsecond'",
                "table_name = 'test.notez'",
                "row_id = replace(row_id, '-', '_')",
                "before = jsonb_set(before, '{title}', '\"Sealed\"')",
                "after = jsonb_set(after, '{title}', '\"Changed\"')",
                "after = after - 'secret'",
                "actor = '00000000-0000-8000-8000-000000000001'",
                "actor_name = 'db:wandelwerl'",
                "run = '00000000-0000-8000-8000-000000000001'"
            })
    void oneChangedByteIsFoundAndItsEntryNamed(String change) {
        notes.asIntruder(sql -> {
            sql.execute("update history.changes set " + change + " where id = " + entry);
            assertThat(found()).extracting(Finding::sentence).anyMatch(s -> s.startsWith("entry " + entry + " "));
            assertThat(command.run(List.of())).isEqualTo(1);
        });
        assertThat(found()).isEmpty();
    }

    @Test
    void aChangedNumberIsFoundAsOneMissingAndOneTooMany() {
        notes.asIntruder(sql -> {
            sql.execute("update history.changes set id = 1000000 + id where id = " + entry);
            assertThat(found())
                    .containsExactlyInAnyOrder(
                            new Finding.MissingEntry(entry, middleSeal()),
                            new Finding.SmuggledEntry(1000000 + entry, Notes.TABLE, note.toString()),
                            new Finding.WrongClearValue(1000000 + entry, "name"));
        });
    }

    @Test
    void aMissingEntryIsNamed() {
        notes.asIntruder(sql -> {
            sql.execute("delete from history.changes where id = " + entry);
            assertThat(found()).containsExactly(new Finding.MissingEntry(entry, middleSeal()));
            assertThat(command.run(List.of())).isEqualTo(1);
        });
    }

    @Test
    void anEntryThatVanishedWithItsDigestBreaksItsSeal() {
        notes.asIntruder(sql -> {
            sql.execute("delete from history.changes where id = " + entry);
            sql.execute("delete from history.digests where change = " + entry);
            assertThat(found())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Finding.BrokenSeal.class,
                            broken -> assertThat(broken.seal()).isEqualTo(middleSeal()));
        });
    }

    @Test
    void aSmuggledEntryIsNamed() {
        notes.asIntruder(sql -> {
            sql.execute("""
                insert into history.changes (tx, table_name, row_id, operation, before, actor_name)
                values ('4', 'test.notes', 'back', 'D', '{}', 'x'), ('99999999', 'test.notes', 'forth', 'D', '{}', 'x')\
                """);
            assertThat(found()).hasSize(2).allMatch(Finding.SmuggledEntry.class::isInstance);
        });
    }

    @Test
    void aDeletedSealIsMissing() {
        notes.asIntruder(sql -> {
            var number = middleSeal();
            sql.execute("delete from history.seals where number = " + number);
            assertThat(found()).contains(new Finding.MissingSeal(number));
        });
        notes.asIntruder(sql -> {
            sql.execute("delete from history.seals where number = " + (middleSeal() + 1));
            assertThat(found()).contains(new Finding.MissingSeal(middleSeal() + 2));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "era = era + 1",
                "from_position = '3:3:'",
                "to_position = to_position || '7'",
                "entries = entries + 1",
                "previous = sha256(previous)",
                "hash = sha256(hash)",
                "at = at + interval '1 microsecond'"
            })
    void aChangedSealIsNamed(String change) {
        notes.asIntruder(sql -> {
            var number = middleSeal();
            sql.execute("update history.seals set " + change + " where number = " + number);
            assertThat(found())
                    .isNotEmpty()
                    .first()
                    .isInstanceOfSatisfying(
                            Finding.BrokenSeal.class,
                            broken -> assertThat(broken.seal()).isEqualTo(number));
        });
    }

    @Test
    void aChainCutAtItsEndIsFoundByASealKeptElsewhere() {
        var kept = seals.newest().orElseThrow();
        notes.asIntruder(sql -> {
            sql.execute("delete from history.seals where number = " + kept.number());
            sql.execute("delete from history.digests where seal = " + kept.number());
            assertThat(found()).isEmpty();
            assertThat(verifications.verify(Optional.of(kept.hash())).findings())
                    .containsExactly(new Finding.UnknownSeal(kept.hash()));
            assertThat(command.run(List.of("--seal", kept.hash()))).isEqualTo(1);
        });
    }

    @Test
    void aClearValueIsNeitherChangedNorLost() {
        notes.asIntruder(sql -> {
            sql.execute("update history.erasables set before = '\"Eva\"' where change = " + entry);
            assertThat(found()).containsExactly(new Finding.WrongClearValue(entry, "name"));
        });
        notes.asIntruder(sql -> {
            sql.execute("delete from history.erasables where change = " + entry);
            assertThat(found()).containsExactly(new Finding.WrongClearValue(entry, "name"));
        });
    }

    @Test
    void aTriggerThatWasSwitchedOffIsNamed() {
        notes.asIntruder(sql -> {
            sql.execute("alter table test.notes disable trigger history_record");
            sql.execute("drop trigger append_only on history.changes");
            assertThat(found())
                    .containsExactly(
                            new Finding.SwitchedOff("history.changes", "append_only"),
                            new Finding.SwitchedOff("test.notes", "history_record"));
        });
    }

    @Test
    void otherWordsAreNotUnderstood() {
        assertThat(command.run(List.of("--fix"))).isEqualTo(2);
    }
}
