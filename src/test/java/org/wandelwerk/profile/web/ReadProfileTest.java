package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.project.ProjectMoves;

/** Who reads which answer of a profile, cell by cell: each answer holds a word of its own, looked for on the page. */
class ReadProfileTest extends ProfileBeforeAWorkshop {

    private static final int OTHER_WORKSHOP = 5;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private ProjectMoves stands;

    @Autowired
    private ProfileBeginnings beginnings;

    private void reads(Desk desk, Set<AnswerReader> groups) {
        assertThat(listed(desk)).isTrue();
        assertThat(desk.get(why()).status()).isEqualTo(200);
        var answer = desk.get(address());
        assertThat(answer.status()).isEqualTo(200);
        var text =
                answer.page().select("main").text() + answer.page().select("h1").text();
        var shown = texts().filter(question -> text.contains(word(question))).collect(Collectors.toSet());
        var meant = texts().filter(question -> question.readers().stream().anyMatch(groups::contains))
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(meant).isNotEmpty();
        var labels = answer.page().select("main dt").eachText();
        questions()
                .filter(question -> question.readers().stream().noneMatch(groups::contains))
                .forEach(question ->
                        assertThat(labels).doesNotContain(question.label().de()));
    }

    @Test
    void eachGroupReadsExactlyWhatIsTheirs() {
        reads(holding("office", Scope.ALL), EnumSet.allOf(AnswerReader.class));
        reads(holding("ministry", Scope.ALL), Set.of(AnswerReader.MINISTRY));
        reads(holding("bank", Scope.ALL), Set.of(AnswerReader.BANK));
        reads(holding("speaker", workshop(WORKSHOP)), Set.of(AnswerReader.BODIES));
        reads(holding("delegate", workshop(WORKSHOP)), Set.of(AnswerReader.BODIES));
        reads(holding("substitute", workshop(WORKSHOP)), Set.of(AnswerReader.BODIES));
        reads(holding("auditor", Scope.ALL), Set.of(AnswerReader.BODIES, AnswerReader.MINISTRY, AnswerReader.BANK));
    }

    @Test
    void forEverybodyElseThereIsNoSuchProfile() {
        for (var other : List.of(
                holding("", Scope.ALL),
                holding("communication", Scope.ALL),
                holding("research", Scope.ALL),
                holding("delegate", workshop(OTHER_WORKSHOP)),
                holding("speaker", workshop(OTHER_WORKSHOP)),
                holding("group-member", new Scope.OfCommittee("imag")),
                holding("promoter", new Scope.OfProject("P-0000-000")))) {
            assertThat(other.get(address()).status()).as(other.person().name()).isEqualTo(404);
            assertThat(other.get(why()).status()).as(other.person().name()).isEqualTo(404);
            assertThat(listed(other)).as(other.person().name()).isFalse();
        }
        assertThat(writer.get(address()).status()).isEqualTo(303);
    }

    @Test
    void theStepLeadsToTheProfileAndTheProfileToTheStep() {
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        for (var role : List.of("office", "ministry", "bank")) {
            var reader = holding(role, Scope.ALL);
            assertThat(reader.get(address())
                            .page()
                            .select("aside a[href$=/schritt]")
                            .eachAttr("href"))
                    .as(role)
                    .containsExactly(step);
            assertThat(reader.get(step)
                            .page()
                            .select("main a[href$=/steckbrief]")
                            .eachAttr("href"))
                    .as(role)
                    .containsExactly(address());
        }
    }

    @Test
    void whoReadsNothingOfTheProfileIsNotLedThere() {
        writer.send(Form.in(writer.get(profile()).page(), "/zurueckziehen"));
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        assertThat(holding("office", Scope.ALL).get(step).page().select("main a[href$=/steckbrief]"))
                .hasSize(1);
        assertThat(holding("ministry", Scope.ALL).get(step).page().select("main a[href$=/steckbrief]"))
                .isEmpty();
    }

    @Test
    void theInterministerialGroupReadsItOnceItIsBeforeThem() {
        var group = holding("group-member", new Scope.OfCommittee("imag"));
        assertThat(group.get(address()).status()).isEqualTo(404);
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        move(office, "ready");
        move(office, "recommended", Map.of("grund", "Weil es trägt."));
        assertThat(group.get(address()).status()).isEqualTo(404);
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        office.send(
                Form.in(office.get(step).page(), step + "/auszug").with("unterzeichner", "Anna Muster, Sprecherin"));
        reads(group, Set.of(AnswerReader.BODIES));
    }

    private void move(Desk office, String outcome) {
        move(office, outcome, Map.of());
    }

    private void move(Desk office, String outcome, Map<String, String> said) {
        Settled.all(appraisals, stands, key);
        var step = "/schreibtisch/projekte/" + key + "/schritt";
        var form = Form.in(office.get(step + "?weg=" + outcome).page(), step);
        for (var field : said.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        assertThat(office.send(form).status()).as(outcome).isEqualTo(303);
    }

    @Test
    void whatIsWithdrawnOnlyTheOfficeReads() {
        writer.send(Form.in(writer.get(profile()).page(), "/zurueckziehen"));
        assertThat(holding("bank", Scope.ALL).get(address()).status()).isEqualTo(404);
        assertThat(holding("bank", Scope.ALL).get(why()).status()).isEqualTo(404);
        assertThat(holding("office", Scope.ALL).get(why()).status()).isEqualTo(200);
        assertThat(holding("office", Scope.ALL).get(address()).status()).isEqualTo(200);
    }

    @Test
    void whoSeesAnAnswerStandsBesideIt() {
        var bank = holding("bank", Scope.ALL).get(address()).page();
        assertThat(bank.select("main dl > div"))
                .allSatisfy(answer -> assertThat(answer.text()).contains("Wer sieht das?"));
        assertThat(bank.select("aside").text()).contains("Sie lesen als: Förderbank");
    }

    @Test
    void whoReadsItIsToldByWhichRoleAndTheOfficeWhoElseDoes() {
        var bank = holding("bank", Scope.ALL);
        var member = holding("delegate", workshop(WORKSHOP));
        assertThat(bank.get(address()).page().select("main a[href='" + why() + "']"))
                .hasSize(1);
        var told = bank.get(why()).page();
        assertThat(told.select("section:has(#why)").text()).contains("Förderbank", "role:bank");
        assertThat(told.select("section:has(#who)").text())
                .contains("role:ministry", "Namen sieht nur")
                .doesNotContain("Rita Rolle");
        assertThat(member.get(why()).page().select("section:has(#why)").text()).contains("body:w2");
        var office = holding("office", Scope.ALL).get(why()).page();
        assertThat(office.select("section:has(#why)").text()).contains("Recht: Eingereichte Ideen und Steckbriefe");
        assertThat(office.select("section:has(#who)").text()).contains("Rita Rolle", "body:w2", "role:ministry");
    }

    @Test
    void whatIsStillWrittenIsForItsOwnerAlone() {
        var owner = holding("promoter", Scope.ALL);
        var other = holding("office", Scope.ALL);
        var begun = Acting.as(
                        HouseActors.SYSTEM,
                        () -> beginnings.begin(
                                UUID.randomUUID().toString().replace("-", ""),
                                owner.person().id(),
                                "",
                                "127.0.0.1"))
                .orElseThrow()
                .profile()
                .key();
        var why = "/schreibtisch/warum/steckbrief/" + begun;
        assertThat(owner.get(why).status()).isEqualTo(200);
        assertThat(other.get(why).status()).isEqualTo(404);
    }
}
