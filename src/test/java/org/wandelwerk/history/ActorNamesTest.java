package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** The name of who acted can go, and nothing else can be changed in its shadow. */
@HistoryHouse
class ActorNamesTest {

    /** An entry as it is made now, and one from before entries were committed to names. */
    private enum Age {
        NEW,
        OLD
    }

    @Autowired
    private Notes notes;

    @Autowired
    private NamelessRepository nameless;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifications verifications;

    @Autowired
    private DSLContext sql;

    private UUID person = UUID.randomUUID();

    @BeforeEach
    void somebody() {
        person = person();
        assertThat(found()).isEmpty();
    }

    private UUID person() {
        var id = UUID.randomUUID();
        notes.inTransaction(work ->
                work.execute("insert into identity.people (id, name, kind) values (?, 'Erika Muster', 'PERSON')", id));
        return id;
    }

    private List<Finding> found() {
        return verifications.verify(Optional.empty()).findings();
    }

    private Entry entry(long id) {
        var note = sql.fetchValue("select row_id from history.changes where id = ?", id);
        return notes.newest(UUID.fromString(String.valueOf(note)));
    }

    /** Made by the person, and sealed. */
    private long sealed(Age age) {
        var id = Acting.as(new Actor(new PersonId(person), "Erika Muster"), () -> switch (age) {
            case NEW -> notes.newest(notes.add("a note")).id();
            case OLD -> old();
        });
        sealer.seal();
        return id;
    }

    private long old() {
        var note = UUID.randomUUID();
        notes.inTransaction(work -> work.execute("""
            insert into history.changes (table_name, row_id, operation, after, actor, actor_name)
            values ('test.notes', ?, 'I', '{"title": "a note"}', ?, 'Erika Muster')\
            """, note.toString(), person));
        return notes.newest(note).id();
    }

    private void erase(UUID who) {
        notes.inTransaction(work -> {
            work.execute("update identity.people set name = 'gelöschte Person', erased_at = now() where id = ?", who);
            nameless.unname(who);
        });
    }

    private Finding changed(long entry) {
        var row = Objects.requireNonNull(
                sql.fetchOne("select table_name, row_id from history.changes where id = ?", entry));
        return new Finding.ChangedEntry(entry, row.get(0, String.class), row.get(1, String.class));
    }

    /** As the act of an erasure would look. */
    private void act(DSLContext work, long entry) {
        work.execute(
                "insert into history.nameless (change, digest) values (?, (" + Notes.OWN_DIGEST + "))", entry, entry);
        work.execute("""
            insert into history.changes (table_name, row_id, operation, after, actor_name)
            select 'history.nameless', n.change::text, 'I', to_jsonb(n), 'Alex' from history.nameless n
            where n.change = ?\
            """, entry);
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void anErasedNameIsGoneAndTheHistoryIsWhole(Age age) {
        var id = sealed(age);

        erase(person);

        assertThat(entry(id).actorName()).isEqualTo("gelöschte Person");
        assertThat(entry(id).actor()).isEqualTo(person);
        assertThat(found()).isEmpty();
        sealer.seal();
        assertThat(found()).isEmpty();
    }

    @Test
    void theFirstSealHoldsAndNoSecondDigestIsNeeded() {
        var id = sealed(Age.NEW);
        var digest = sql.fetchValue("select digest from history.digests where change = ?", id);

        erase(person);

        assertThat(sql.fetchValue(Notes.OWN_DIGEST, id)).isEqualTo(digest);
        assertThat(sql.fetchValues("select change from history.nameless where change = ?", id))
                .isEmpty();
        assertThat(sql.fetchValue("select actor_salt from history.changes where id = ?", id))
                .isNull();
    }

    @Test
    void theSameNameHasAnotherDigestInEachEntry() {
        assertThat(sql.fetchValues(
                        "select distinct actor_digest from history.changes where id in (?, ?)",
                        sealed(Age.NEW),
                        sealed(Age.NEW)))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void aNameThatNobodyErasedIsMissed(Age age) {
        var id = sealed(age);
        notes.asIntruder(work -> {
            nameless.unname(person);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void aChangedEntryIsFoundEvenIfItClaimsThatItsPersonWasErased(Age age) {
        var id = sealed(age);
        notes.asIntruder(work -> {
            work.execute(
                    "update history.changes set after = '{}', actor_name = 'gelöschte Person', actor_salt = null"
                            + " where id = ?",
                    id);
            act(work, id);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void aChangedEntryIsFoundEvenIfItsPersonWasErasedOnceBefore(Age age) {
        var id = sealed(age);
        erase(person);
        sealer.seal();
        notes.asIntruder(work -> {
            work.execute("delete from history.nameless where change = ?", id);
            work.execute("update history.changes set after = '{}' where id = ?", id);
            act(work, id);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void anEntryGivenToSomebodyElseIsFoundEvenIfThatOneWasErased(Age age) {
        var id = sealed(age);
        var other = person();
        erase(other);
        sealer.seal();
        notes.asIntruder(work -> {
            work.execute(
                    "update history.changes set actor = ?, actor_name = 'gelöschte Person', actor_salt = null"
                            + " where id = ?",
                    other,
                    id);
            act(work, id);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor = null", "row_id = 'forged'", "after = '{}'"})
    void aSecondDigestProvesNothingForAnEntryThatIsCommittedToItsName(String change) {
        var id = sealed(Age.NEW);
        notes.asIntruder(work -> {
            work.execute(
                    "update history.changes set actor_name = 'gelöschte Person', actor_salt = null, " + change
                            + " where id = ?",
                    id);
            act(work, id);
            work.execute("""
                insert into history.changes (table_name, row_id, operation, before, after, actor_name)
                values ('identity.people', ?, 'U', '{}', '{"erased_at": "2026-11-26"}', 'Alex')\
                """, person.toString());
            assertThat(found()).contains(changed(id));
        });
    }

    @Test
    void anOldEntryWithoutActorHasNobodyWhoseNameCouldBeErased() {
        var id = sealed(Age.OLD);
        erase(person);
        sealer.seal();
        notes.asIntruder(work -> {
            work.execute("update history.changes set actor = null where id = ?", id);
            work.execute("update history.nameless set digest = (" + Notes.OWN_DIGEST + ") where change = ?", id, id);
            work.execute("""
                update history.changes c set after = to_jsonb(n) from history.nameless n
                where n.change = ? and c.table_name = 'history.nameless' and c.row_id = n.change::text\
                """, id);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @EnumSource(Age.class)
    void aNameSwappedInClearIsFound(Age age) {
        var id = sealed(age);
        notes.asIntruder(work -> {
            work.execute("update history.changes set actor_name = 'Otto Muster' where id = ?", id);
            assertThat(found()).contains(changed(id));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor_name = 'gelöschte Person'",
                "actor_salt = null",
                "actor_name = 'Otto Muster', actor_salt = null",
                "actor_name = 'gelöschte Person', actor_salt = null, actor_digest = null",
                "actor_name = 'gelöschte Person', actor_salt = null, row_id = 'forged'"
            })
    void anErasureTakesNameAndSaltAndNothingElse(String change) {
        var id = sealed(Age.NEW);
        assertThatThrownBy(() -> notes.inTransaction(work -> {
                    work.execute("set local wandelwerk.erasing = 'on'");
                    work.execute("update history.changes set " + change + " where id = ?", id);
                }))
                .hasStackTraceContaining("history refuses");
    }
}
