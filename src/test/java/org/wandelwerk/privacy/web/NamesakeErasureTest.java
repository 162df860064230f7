package org.wandelwerk.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;

/** Whoever is called alike or shares an address is somebody else, and stays. */
class NamesakeErasureTest extends SomebodyFromAList {

    @Test
    void whoeverOnlySharesTheAddressKeepsTheName() {
        members.bringIn(119, "Carla Kanzlei", mail);
        var form = Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag");

        assertThat(admin.send(form).status()).isEqualTo(303);

        assertThat(tablesWith("Carla Kanzlei")).contains("organisation.representatives");
        assertThat(tablesWith(name)).isEmpty();
    }

    @Test
    void whoeverHasAnAccountIsErasedWithIt() {
        var other = desks.of(site, "Konrad Konto", "communication");
        var page = find("Konrad Konto", other.person().mail().value());
        assertThat(page.page().select("main a[href$=/loeschung]")).hasSize(1);
        assertThat(page.page().select("form[action$=/loeschung]")).isEmpty();
        var form = Form.in(find(name, mail).page(), "/loeschung")
                .with("adresse", other.person().mail().value())
                .with("grund", "Antrag");

        assertThat(admin.send(form).status()).isEqualTo(409);
    }

    @Test
    void whoeverIsCalledSoWithAnAccountOrAnotherAddressOfTheirOwnIsSomebodyElse() {
        var linked = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        seatNamesakes(linked, elsewhere);

        assertThat(admin.send(Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag"))
                        .status())
                .isEqualTo(303);

        assertThat(sql.fetch("select id from organisation.representatives where name = ?", name)
                        .getValues(0, UUID.class))
                .containsExactlyInAnyOrder(linked, elsewhere);
    }

    /** One with an account and without an address, one with another address on one of two seats. */
    private void seatNamesakes(UUID linked, UUID elsewhere) {
        for (var id : List.of(linked, elsewhere)) {
            asHouse(
                    "insert into organisation.representatives (id, name, origin_source, origin_id, origin_as_of)"
                            + " values (?, ?, 'test', ?::text, '2026-01-01')",
                    id,
                    name,
                    id);
        }
        asHouse("insert into committee.accounts (representative_id, person_id) values (?, ?)", linked, accountOf());
        seat(linked, null);
        seat(elsewhere, null);
        seat(elsewhere, UUID.randomUUID() + "@anderswo.example");
    }

    private UUID accountOf() {
        return desks.of(site, "Somebody Else", "communication").person().id().value();
    }

    private void seat(UUID representative, @Nullable String address) {
        members.leaveEmpty(119, "Verein " + UUID.randomUUID());
        asHouse(
                "insert into committee.delegates (id, seat_id, representative_id, is_substitute, valid_to, mail)"
                        + " select gen_random_uuid(), id, ?, true, 'infinity', ? from committee.seats"
                        + " where id not in (select seat_id from committee.delegates) limit 1",
                representative,
                address);
    }

    @Test
    void anAccountOfTheSameNameIsShownAndHasToBeSomebodyElses() {
        var other = desks.of(site, name, "communication");
        var form = Form.in(find("Dr. " + name, mail).page(), "/loeschung").with("grund", "Antrag");
        assertThat(find(name, mail).page().select("#erase ~ form").text())
                .contains(other.person().mail().value());

        var unsaid = admin.send(form.with("name", name));

        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().select("#andere-error")).hasSize(1);
        assertThat(Form.in(unsaid.page(), "/loeschung").value("grund")).isEqualTo("Antrag");
        assertThat(admin.send(form.with("name", name).with("andere", "ja")).status())
                .isEqualTo(303);
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(tablesWith(name)).contains("identity.people");
    }

    @Test
    void aLineWithAnotherAddressAndAnOfficerOfTheNameAreLeftAlone() {
        var others = UUID.randomUUID() + "@anderswo.example";
        asHouse(
                "insert into sheet.lines (intake_id, number, cells) select intake_id, n, more.cells from sheet.lines,"
                        + " (values (3, array['Anderer', ?, ?]), (4, array['Nur Name', ?])) more (n, cells)"
                        + " where number = 2 and ? = any (lines.cells)",
                name,
                others,
                name,
                mail);
        asHouse(
                "insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by,"
                        + " published_at, merged_by, merged_by_name, merged_at, undone_by_name, undone_at) select"
                        + " gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'doppelt', '{}', '{}',"
                        + " '{a,b,2026-01-01}', ?, now(), ?, 'Alex Verwaltung', now(), ?, now()"
                        + " from organisation.organisations",
                admin.person().id().value(),
                admin.person().id().value(),
                name);
        assertThat(find(name, mail).page().select("#held ~ *").text())
                .contains("Nur Name")
                .doesNotContain(others);

        admin.send(Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag"));

        assertThat(sql.fetch("select array_to_string(cells, ' ') from sheet.lines where ? = any (cells)", name)
                        .getValues(0, String.class))
                .containsExactly("Anderer " + name + " " + others);
        assertThat(tablesWith(name)).contains("organisation.mergers");
    }
}
