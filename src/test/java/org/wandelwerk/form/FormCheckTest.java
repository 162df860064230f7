package org.wandelwerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.Money;

class FormCheckTest {

    private static final Form FORM = new Forms().form(new FormId("projektsteckbrief", 1));

    private static final Form LATER = new Forms().form(new FormId("projektsteckbrief", 2));

    private static final Map<String, String> IDEA = Map.of(
            "title", "Dorfladen",
            "summary", "Ein Laden.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");

    private static List<FormFinding> findings(String... more) {
        var answers = new HashMap<>(IDEA);
        for (var slot = 0; slot < more.length; slot += 2) {
            answers.put(more[slot], more[slot + 1]);
        }
        return new FormCheck(FORM, new Answers(answers)).findings();
    }

    private static List<String> slots(List<FormFinding> findings) {
        return findings.stream().map(FormFinding::slot).toList();
    }

    @Test
    void sixAnswersMakeAnIdea() {
        assertThat(findings()).noneMatch(FormFinding::stopsAnIdea).isNotEmpty();
        assertThat(new FormCheck(FORM, Answers.NONE).findings().stream().filter(FormFinding::stopsAnIdea))
                .hasSize(6);
        assertThat(findings("mail", "uwe@"))
                .filteredOn(FormFinding::stopsAnIdea)
                .extracting(FormFinding::mistake)
                .containsExactly(AnswerMistake.MAIL);
    }

    @Test
    void aQuestionIsMissedOnlyWhenItIsAsked() {
        assertThat(slots(findings())).doesNotContain("administered-by", "council.state", "public-partner");
        assertThat(slots(findings("promoter-kind", "administered"))).contains("administered-by", "council.state");
        assertThat(slots(findings("promoter-kind", "company")))
                .contains("public-partner")
                .doesNotContain("council.state");
        assertThat(slots(findings("early-start", "signed"))).contains("contract-signed");
    }

    @Test
    void aProofThatFollowsNeedsADayAndOneThatFallsAwayAReason() {
        assertThat(slots(findings("land.state", "follows"))).contains("land.until");
        assertThat(slots(findings("land.state", "omitted"))).contains("land.why");
        assertThat(slots(findings("land.state", "exists"))).noneMatch(slot -> slot.startsWith("land"));
        assertThat(findings("land.state", "follows", "land.until", "bald"))
                .filteredOn(finding -> finding.slot().equals("land.until"))
                .extracting(FormFinding::mistake)
                .containsExactly(AnswerMistake.DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "indicators.1.what, jobs-created, indicators.1.value",
        "indicators.2.by, 2029, indicators.2.what",
        "signatories.1.function, Amtsdirektorin, signatories.1.name",
        "stages.1.name, Bau, stages.1.from",
        "stages.3.from, 1.4.2027, stages.3.to"
    })
    void aRowIsNotAnsweredByAnyOneOfItsCells(String cell, String answer, String missing) {
        var answers = new HashMap<>(IDEA);
        answers.put(cell, answer);
        assertThat(new FormCheck(LATER, new Answers(answers)).findings())
                .filteredOn(finding -> finding.slot().equals(missing))
                .extracting(FormFinding::mistake)
                .containsExactly(AnswerMistake.MISSING);
    }

    @Test
    void costsByStageAndYearMustMakeUpTheTotal() {
        var right = findings("total", "300.000", "costs.1.2027", "100.000", "costs.2.2028", "200.000,00");
        assertThat(right).noneMatch(finding -> finding.mistake() == AnswerMistake.SUMS);
        var wrong = findings("total", "300.000", "costs.1.2027", "100.000", "costs.2.2028", "150.000");
        assertThat(wrong)
                .filteredOn(finding -> finding.mistake() == AnswerMistake.SUMS)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.sums()).containsExactly(Money.euros(300_000), Money.euros(250_000)));
    }

    @Test
    void moneyFromAllSidesMustCoverTheTotal() {
        var right = findings(
                "total",
                "100",
                "wanted",
                "80",
                "own-share",
                "10",
                "other-funding.1.amount",
                "7",
                "other-funding.2.amount",
                "3");
        assertThat(right).noneMatch(finding -> finding.mistake() == AnswerMistake.SUMS);
        assertThat(findings("total", "100", "wanted", "80", "own-share", "10"))
                .anyMatch(finding -> finding.mistake() == AnswerMistake.SUMS);
    }

    private static List<AnswerMistake> ofMoney(String... more) {
        var answers = new HashMap<>(IDEA);
        for (var slot = 0; slot < more.length; slot += 2) {
            answers.put(more[slot], more[slot + 1]);
        }
        return new FormCheck(LATER, new Answers(answers))
                .findings().stream()
                        .filter(finding -> finding.agreement() != null)
                        .map(FormFinding::mistake)
                        .toList();
    }

    @Test
    void theOwnShareOfTheYearsMustMakeUpTheOwnShare() {
        assertThat(ofMoney(
                        "own-share", "100", "burden.own.2027", "60", "burden.own.2028", "40", "burden.after.2030", "7"))
                .isEmpty();
        assertThat(ofMoney("own-share", "100", "burden.own.2027", "60", "burden.own.2028", "50"))
                .containsExactly(AnswerMistake.SUMS);
        assertThat(ofMoney("own-share", "100", "burden.after.2030", "7")).isEmpty();
    }

    @Test
    void inNoYearMoreIsFinancedInAdvanceThanOthersGive() {
        var funds = new String[] {"wanted", "80", "other-funding.1.amount", "10", "pre-financing.state", "exists"};
        assertThat(ofMoney(with(funds, "burden.ahead.2027", "90", "burden.ahead.2028", "90")))
                .isEmpty();
        assertThat(new FormCheck(
                                LATER,
                                new Answers(
                                        Map.of("wanted", "80", "burden.ahead.2027", "90", "burden.ahead.2028", "95")))
                        .findings())
                .filteredOn(finding -> finding.mistake() == AnswerMistake.EXCEEDS)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.slot()).isEqualTo("burden.ahead.2028");
                    assertThat(finding.sums()).containsExactly(Money.euros(95), Money.euros(80));
                });
    }

    private static String[] with(String[] known, String... more) {
        return Stream.concat(Stream.of(known), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whereThereAreAmountsTheProofDoesNotFallAway() {
        assertThat(ofMoney("burden.ahead.2027", "5", "pre-financing.state", "omitted"))
                .containsExactly(AnswerMistake.UNPROVEN);
        assertThat(ofMoney("burden.after.2030", "5", "operation.state", "omitted"))
                .containsExactly(AnswerMistake.UNPROVEN);
        assertThat(ofMoney("burden.after.2030", "0", "operation.state", "omitted"))
                .isEmpty();
        assertThat(ofMoney("burden.after.2030", "5", "operation.state", "follows"))
                .isEmpty();
    }

    @Test
    void theEndMustNotLieBeforeTheStart() {
        assertThat(findings("start", "1.1.2028", "end", "31.12.2027"))
                .filteredOn(finding -> finding.mistake() == AnswerMistake.ORDER)
                .extracting(FormFinding::slot)
                .containsExactly("end");
        assertThat(findings("start", "1.1.2028", "end", "1.1.2028"))
                .noneMatch(finding -> finding.mistake() == AnswerMistake.ORDER);
    }

    @Test
    void onlySlotsThatTheFormHasArePlacesForAnswers() {
        assertThat(FORM.slot("partners.12.name")).isPresent();
        assertThat(FORM.slot("costs.8.2041")).isPresent();
        assertThat(FORM.slot("burden.own.2027")).isPresent();
        for (var slot : List.of(
                "partners.13.name",
                "partners.0.name",
                "partners.1.salary",
                "partners",
                "costs.9.2027",
                "costs.1.2042",
                "costs.1.27",
                "burden.rent.2027",
                "title.",
                "title.1",
                "land",
                "land.when",
                "",
                "nothing")) {
            assertThat(FORM.slot(slot)).as(slot).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250.000|125000000",
                "1250000|125000000",
                "4.500,50|450050",
                "4500,5 €|450050",
                "0|0",
                "1 250 000 Euro|125000000",
                "12,3|1230"
            })
    void anAmountIsReadAsGermansWriteIt(String typed, long cents) {
        assertThat(new Answers(Map.of("total", typed)).amount("total")).hasValue(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,250,000",
                "1.25",
                "1                                                     1",
                "12.34.567",
                "-5",
                "viel",
                "1e6",
                "1.250.000.000.000.000.000",
                "5,123"
            })
    void whatCouldMeanAnythingElseIsNoAmount(String typed) {
        assertThat(new Answers(Map.of("total", typed)).amount("total")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.3.2027|2027-03-01", "01.03.2027|2027-03-01", "2027-03-01|2027-03-01"})
    void aDayIsReadInTwoWays(String typed, String day) {
        assertThat(new Answers(Map.of("start", typed)).day("start"))
                .map(Object::toString)
                .hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2027", "1.1.0900", "1.1.9999", "2027-02-31", "1.3.27", "März 2027", "99.99.9999"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(new Answers(Map.of("start", typed)).day("start")).isEmpty();
    }
}
