package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.identity.access.Scope;

/** Promoters, ministries and the bank read the fields that an editor meant for them, and several do at once. */
class FieldReadersTest extends KeptFieldsHouse {

    /** Each case names a role and for what it holds: the project, who carries it, somebody else, a body, or all. */
    @ParameterizedTest
    @CsvSource({
        "'', '', 0, 0, 0",
        "promoter, project, 1, 0, 0",
        "promoter, carrier, 1, 0, 0",
        "promoter, other, 0, 0, 0",
        "delegate, carrier, 1, 0, 0",
        "delegate, other, 0, 0, 0",
        "delegate, w2, 0, 0, 0",
        "speaker, w2, 0, 0, 0",
        "office, w2, 0, 0, 0",
        "group-member, imag, 0, 0, 0",
        "ministry, '', 0, 1, 0",
        "bank, '', 0, 0, 1",
        "research, '', 0, 0, 0",
        "communication, '', 1, 1, 1",
        "auditor, '', 1, 1, 1",
        "office, '', 1, 1, 1",
        "administrator, '', 1, 1, 1"
    })
    void promoterMinistryAndBankReadWhatIsMeantForThem(String role, String what, int promoter, int ministry, int bank) {
        var saved = writer.send(form().with("f_note", FOR_BODIES)
                .with("a_note", "PROMOTER")
                .with("f_title_en", FOR_SIGNED_IN)
                .with("a_title_en", "MINISTRY")
                .with("f_summary_en", FOR_OFFICE)
                .with("a_summary_en", "BANK"));
        assertThat(saved.status()).isEqualTo(303);
        publish(draft());

        var who = what.isEmpty() ? of(role, "") : desks.of(site, "Rolf Rolle", role, scope(what));
        for (var page : List.of(KEPT + "projekte/" + id, KEPT + "projekt/" + key, "/en" + KEPT + "projekt/" + key)) {
            var shown = read(who, page);
            assertThat(shown.contains(FOR_BODIES)).as("promoter").isEqualTo(promoter == 1);
            assertThat(shown.contains(FOR_SIGNED_IN)).as("ministry").isEqualTo(ministry == 1);
            assertThat(shown.contains(FOR_OFFICE)).as("bank").isEqualTo(bank == 1);
        }
        assertThat(who.get(why("note")).status()).isEqualTo(promoter == 1 ? 200 : 404);
        assertThat(who.get(why("title_en")).status()).isEqualTo(ministry == 1 ? 200 : 404);
        assertThat(who.get(why("summary_en")).status()).isEqualTo(bank == 1 ? 200 : 404);
        assertThat(site.get("/projekte/" + key).body()).doesNotContain(FOR_BODIES, FOR_SIGNED_IN, FOR_OFFICE);
    }

    private Scope scope(String what) {
        return switch (what) {
            case "project" -> new Scope.OfProject(key);
            case "carrier" -> new Scope.OfOrganisation(carrier());
            case "other" -> new Scope.OfOrganisation(new UUID(4, 4));
            default -> new Scope.OfCommittee(what);
        };
    }

    private UUID carrier() {
        return Objects.requireNonNull((UUID) sql.fetchValue(
                "select organisation_id from project.promoters where project_id = cast(? as uuid) limit 1", id));
    }

    @Test
    void aFieldIsForSeveralGroupsAtOnceAndTheFormKeepsThem() {
        writer.send(form().with("a_title_en", "OFFICE")
                .with("a_summary_en", "OFFICE")
                .with("f_note", FOR_BODIES)
                .with("a_note", List.of("OFFICE", "MINISTRY", "PROMOTER")));
        assertThat(form().fields().get("a_note")).containsExactly("OFFICE", "PROMOTER", "MINISTRY");
        publish(draft());
        var page = KEPT + "projekt/" + key;
        for (var who : List.of(of("ministry", ""), desks.of(site, "Petra Träger", "promoter", scope("carrier")))) {
            assertThat(read(who, page)).containsExactly(FOR_BODIES);
            assertThat(who.get(page).page().select("main").text())
                    .contains("Das dürfen lesen: Projektträger, Ressorts, Geschäftsstelle.");
        }
        assertThat(read(of("bank", ""), page)).isEmpty();
        assertThat(read(of("delegate", "w2"), page)).isEmpty();
        var readers = of("administrator", "").get(why("note")).page().select("section:has(#who)");
        assertThat(readers.text()).contains("role:ministry", "project:" + key, "Petra Träger");
    }

    @Test
    void whoUnticksAllLeavesTheFieldToTheOfficeAlone() {
        writer.send(form().with("f_note", FOR_BODIES).with("a_note", List.of("OFFICE")));
        publish(draft());
        assertThat(site.get("/projekte/" + key).body()).doesNotContain(FOR_BODIES);
        assertThat(read(of("ministry", ""), KEPT + "projekt/" + key)).doesNotContain(FOR_BODIES);
        assertThat(writer.get(KEPT + "projekt/" + key).page().select("main").text())
                .contains("Das dürfen lesen: nur Geschäftsstelle.");
    }
}
