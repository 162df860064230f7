package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.notification.Dispatches;

/** Somebody is erased: the name is nowhere in the database any more, and all that was done is still proved. */
class PersonErasureTest extends ErasureTrial {

    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen/neu";

    @Autowired
    private PersonErasures erasures;

    @Autowired
    private Dispatches dispatches;

    private final String name = "Erika " + UUID.randomUUID();
    private Desk writer;
    private Desk admin;

    @BeforeEach
    void somebodyWhoWroteSomething() {
        var site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        desks.of(site, "Noch Eine", "administrator");
        writer = desks.of(site, name, "communication");
        var form = Form.in(writer.get(NEWS).page(), NEWS)
                .with("f_title", "Eine Meldung, die bleibt")
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        assertThat(writer.send(form).status()).isEqualTo(303);
        awaitSeal();
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private void erase(String key) {
        Acting.as(admin.person().actor(), () -> {
            erasures.erase(writer.person().id(), "Antrag vom 3. März", key);
            return key;
        });
    }

    @Test
    void nameAndMailAreNowhereAnyMoreAndTheHistoryIsWhole() {
        var mail = writer.person().mail().value();
        var acts = count("draft.acts");
        var drafts = count("draft.drafts");
        assertThat(tablesWith(name)).contains("identity.people", "history.changes", "history.erasables", "draft.acts");

        erase(key());

        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(count("draft.acts")).isEqualTo(acts);
        assertThat(count("draft.drafts")).isEqualTo(drafts);
        assertThat(verify()).isZero();
        awaitSeal();
        assertThat(verify()).isZero();
        assertThat(tablesWith("gelöschte Person")).contains("identity.people", "draft.acts", "history.changes");
    }

    @Test
    void whatTheHouseWroteToSomebodyGoesAndAMailToABodyLosesTheName() {
        var other = "Oda " + UUID.randomUUID();
        writer = desks.of(new Site(port), other, "administrator");
        var id = writer.person().id().value();
        var mail = writer.person().mail().value();
        members.bringIn(119, "Lia Liste", "lia.liste@example.org");
        var dispatch = Acting.as(writer.person().actor(), () -> {
            var sent = dispatches.send(new Dispatches.Order("w119", "Einladung", "Guten Tag", key()));
            dispatches.stop(sent.id());
            return sent.id();
        });
        aMailWaits(id, other, mail);
        assertThat(tablesWith(other)).contains("notification.mails", "notification.dispatches");
        assertThat(tablesWith(mail)).contains("notification.mails", "notification.addresses");
        awaitSeal();

        erase(key());

        assertThat(tablesWith(other)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(sql.fetchValues("select id from notification.mails where person_id = ?", id))
                .isEmpty();
        assertThat(sql.fetchValues(
                        "select words || written_by_name || stopped_by_name from notification.dispatches where id = ?",
                        dispatch))
                .hasToString("[Guten Taggelöschte Persongelöschte Person]");
        assertThat(verify()).isZero();
    }

    /** To an address from which another one came back. */
    private void aMailWaits(UUID person, String to, String address) {
        Acting.as(HouseActors.SYSTEM, () -> {
            sql.transaction(all -> {
                all.dsl().execute("""
                    insert into notification.mails (id, sort, person_id, name, address, language, subject, words,
                        stops, stop_token, return_token, state, tries, created_at, due_at)
                    values (gen_random_uuid(), 'NOTICES', ?, ?, ?, 'de', 'Neue Rolle', 'Mehr dort.',
                        '{}', gen_random_uuid(), gen_random_uuid(), 'WAITING', 0, now(), now())\
                    """, person, to, address);
                all.dsl()
                        .execute(
                                "insert into notification.addresses (id, mail, off_at, off_because)"
                                        + " values (gen_random_uuid(), ?, now(), ?)",
                                address,
                                address + " is full");
            });
            return to;
        });
    }

    @Test
    void whoErasedWhomIsKept() {
        erase(key());

        var listed = Acting.as(admin.person().actor(), () -> erasures.newest(1)).getFirst();
        assertThat(listed.person()).isEqualTo(writer.person().id());
        assertThat(listed.byName()).isEqualTo("Alex Verwaltung");
        assertThat(listed.formerValues()).isPositive();
        assertThat(sql.fetchValue(
                        "select actor_name from history.changes where table_name = 'privacy.erasures' and row_id = ?",
                        listed.id().toString()))
                .isEqualTo("Alex Verwaltung");
    }

    @Test
    void aForgedEntryShowsEvenIfItClaimsThatAPersonWasErased() {
        erase(key());
        awaitSeal();
        var entry = Long.parseLong(String.valueOf(sql.fetchValue(
                "select max(id) from history.changes where actor = ? and table_name = 'draft.drafts'",
                writer.person().id().value())));
        forge("update history.changes set row_id = 'forged' where id = " + entry);
        assertThat(verify()).isEqualTo(1);

        forge("insert into history.nameless (change, digest) select id, sha256(convert_to(jsonb_build_array(id, era,"
                + " tx::text, (extract(epoch from at) * 1000000)::bigint, table_name, row_id, operation, before, after,"
                + " actor, jsonb_build_object('digest', actor_digest), run)::text, 'UTF8'))"
                + " from history.changes where id = " + entry);
        awaitSeal();
        assertThat(verify()).isEqualTo(1);
        forge("update history.changes set row_id = after ->> 'id' where id = " + entry);
        assertThat(verify()).isZero();
    }

    /** As somebody would who holds the database. */
    private void forge(String statement) {
        sql.transaction(all -> {
            all.dsl().execute("alter table history.changes disable trigger user");
            all.dsl().execute("alter table history.nameless disable trigger user");
            all.dsl().execute(statement);
            all.dsl().execute("alter table history.changes enable trigger user");
            all.dsl().execute("alter table history.nameless enable trigger user");
        });
    }

    @Test
    void sentTwiceItIsDoneOnce() {
        var key = key();
        erase(key);
        erase(key);

        assertThat(sql.fetchValues(
                        "select id from privacy.erasures where person_id = ?",
                        writer.person().id().value()))
                .hasSize(1);
        assertThatThrownBy(() -> erase(key())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsErasedFallsOutAndNeitherOneselfNorTheHouseIsErased() {
        erase(key());

        assertThat(writer.get("/schreibtisch").status()).isEqualTo(303);
        assertThatThrownBy(() -> Acting.as(admin.person().actor(), () -> {
                    erasures.erase(admin.person().id(), "ich selbst", key());
                    return admin;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thePreviewSaysWhatGoesAndWhatStaysAndChangesNothing() {
        var preview = Acting.as(
                admin.person().actor(), () -> erasures.preview(writer.person().id()));

        assertThat(preview.going()).extracting("key").contains("identity.fate.account", "identity.fate.signins");
        assertThat(preview.staying()).extracting("key").contains("draft.fate.acts", "history.fate.done");
        assertThat(tablesWith(name)).contains("identity.people");
        assertThatThrownBy(() -> Acting.as(
                        writer.person().actor(),
                        () -> erasures.preview(admin.person().id())))
                .isInstanceOf(NotFound.class);
    }
}
