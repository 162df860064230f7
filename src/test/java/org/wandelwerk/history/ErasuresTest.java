package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;

@HistoryHouse
class ErasuresTest {

    @Autowired
    private Notes notes;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifications verifications;

    @Autowired
    private DSLContext sql;

    private List<?> clearValues(UUID id) {
        return sql.fetchValues("""
            select coalesce(e.before #>> '{}', '') || coalesce(e.after #>> '{}', '')
            from history.erasables e join history.changes c on c.id = e.change
            where c.row_id = ?\
            """, id.toString());
    }

    @Test
    void anErasableValueStandsBesideItsEntry() {
        var id = notes.add("about Anna");

        assertThat(notes.newest(id).after()).contains("\"name\": {\"digest\":").doesNotContain("Nowak");
        assertThat(clearValues(id)).hasSize(1);
    }

    @Test
    void theSameValueHasAnotherDigestInEachEntry() {
        assertThat(digest(notes.add("one"))).isNotEqualTo(digest(notes.add("two")));
    }

    private String digest(UUID id) {
        return String.valueOf(notes.newest(id).after()).replaceAll("(?s).*\"digest\": \"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void anErasedValueIsGoneAndTheChainStaysWhole() {
        var id = notes.add("about Anna");
        notes.set(id, Notes.NAME, "Anna Nowak-Kral");
        sealer.seal();

        Acting.as(HouseActors.SYSTEM, () -> {
            notes.inTransaction(sql -> {
                sql.update(Notes.NOTES)
                        .setNull(Notes.NAME)
                        .where(Notes.ID.eq(id))
                        .execute();
                assertThat(erasures.erase(Notes.TABLE, id.toString(), "name", "asked for by the person"))
                        .isEqualTo(3);
            });
            return id;
        });
        sealer.seal();

        assertThat(clearValues(id)).isEmpty();
        assertThat(sql.fetchValues("select e::text from history.erasables e"))
                .noneMatch(row -> row.toString().contains("Nowak-Kral"));
        assertThat(sql.fetchValues("select c::text from history.changes c"))
                .noneMatch(row -> row.toString().contains("Nowak"));
        assertThat(notes.history(id)).hasSize(3);
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
    }

    @Test
    void ofEachRowTheNewestEntryWithAValueIsRemembered() {
        var one = notes.add("about Berta");
        var other = notes.add("about Berta");
        notes.set(one, Notes.NAME, "Berta Nowak");
        notes.set(other, Notes.TITLE, "about nobody");
        notes.set(other, Notes.TITLE, "about somebody");

        assertThat(erasures.erase(about("about Berta"), "a wish")).isEqualTo(4);

        assertThat(clearValues(one)).isEmpty();
        assertThat(clearValues(other)).hasSize(1);
        assertThat(upTo(one)).isEqualTo(notes.newest(one).id());
        assertThat(upTo(other)).isEqualTo(notes.history(other).get(1).id());
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
    }

    private static FormerValues about(String title) {
        return new FormerValues(Notes.TABLE, "title", List.of(title), List.of("name"));
    }

    private long upTo(UUID id) {
        return Long.parseLong(
                String.valueOf(sql.fetchValue("select up_to from history.erasures where row_id = ?", id.toString())));
    }

    @Test
    void aRowThatCameWhileTheErasureWaitedIsErasedWithTheOthers() {
        var there = notes.add("about Carla");
        var come = UUID.randomUUID();
        var erased = new CompletableFuture<Integer>();
        notes.inTransaction(work -> {
            work.execute("lock table history.erasables in share row exclusive mode");
            erased.completeAsync(() -> erasures.erase(about("about Carla"), "a wish"));
            await().until(this::somebodyWaitsForTheClearValues);
            Notes.insert(work, come, "about Carla");
        });

        assertThat(erased.join()).isEqualTo(2);
        assertThat(clearValues(there)).isEmpty();
        assertThat(clearValues(come)).isEmpty();
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
    }

    private boolean somebodyWaitsForTheClearValues() {
        return sql.fetchExists(
                DSL.table("pg_locks"), DSL.condition("relation = 'history.erasables'::regclass and not granted"));
    }

    @Test
    void whoseNameOrAddressIsAPartOfAnotherOneStays() {
        var anna = new NamedPerson("Jan Berg", "a.meier@x.de");
        var others = List.of("anna.meier@x.de", "Jan Bergmann", "Jan Berg, jan@anderswo.de");
        var own = List.of("Mail: a.meier@x.de", "z. Hd. Jan Berg", "Jan Berg, A.Meier@x.de", "Berg, Jan");
        var kept = others.stream().map(this::named).toList();
        var gone = own.stream().map(this::named).toList();

        erasures.erase(
                FormerValues.naming(
                        List.of("a.meier@x.de", "Jan Berg", "Berg, Jan"), anna::isMeantBy, Notes.TABLE, "name"),
                "a wish");

        assertThat(kept).allSatisfy(id -> assertThat(clearValues(id)).hasSize(1));
        assertThat(gone).allSatisfy(id -> assertThat(clearValues(id)).isEmpty());
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
    }

    private UUID named(String words) {
        var id = UUID.randomUUID();
        notes.inTransaction(work -> work.insertInto(Notes.NOTES)
                .set(Notes.ID, id)
                .set(Notes.NAME, words)
                .execute());
        return id;
    }

    @Test
    void anErasureIsRememberedItself() {
        var id = notes.add("about Anna");

        Acting.as(HouseActors.SYSTEM, () -> erasures.erase(Notes.TABLE, id.toString(), "name", "a wish"));

        var actors = sql.fetchValues("""
            select actor_name from history.changes
            where table_name = 'history.erasures' and after ->> 'row_id' = ?\
            """, id.toString());
        assertThat(actors.toString()).isEqualTo("[Wandelwerk]");
    }

    @Test
    void onlyWhatWasMeantForItIsErased() {
        var id = notes.add("about Anna");

        assertThatThrownBy(() -> erasures.erase(Notes.TABLE, id.toString(), "title", "a wish"))
                .isInstanceOf(Refused.class);
        assertThat(erasures.erase(Notes.TABLE, UUID.randomUUID().toString(), "name", "a wish"))
                .isZero();
    }
}
