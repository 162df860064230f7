package org.wandelwerk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.definition.MisspeltNames;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;

class FormReaderTest {

    private static final FormId PROFILE = new FormId("projektsteckbrief", 1);
    private static final FormId LATER = new FormId("projektsteckbrief", 2);

    /** What each form that was ever used says; a new version is a new line. */
    private static final Map<FormId, String> RELEASED =
            Map.of(PROFILE, "c460af02-80ea-8f0b-b89b-da7a2f78238d", LATER, "1678196e-77e3-8ba6-bfd5-ac51de4ad3d6");

    private static final String SMALL = """
        form: test
        version: 1
        title: { de: "Test", en: "Test" }
        sections:
          - id: one
            title: { de: "Eins", en: "One" }
            lead: { de: "Eins", en: "One" }
            questions:
              - id: kind
                kind: OneOf
                need: idea
                readers: [ public, office ]
                label: { de: "Art", en: "Kind" }
                options: { a: { de: "A", en: "A" }, b: { de: "B", en: "B" } }
              - id: more
                kind: Line
                longest: 10
                need: nothing
                readers: [ office ]
                label: { de: "Mehr", en: "More" }
                when: { question: kind, is: [ b ] }
        agreements: []
        orders: []
        """;

    private static Form read(String document) {
        return new FormReader(YamlPart.read("test.yaml", document)).form();
    }

    @Test
    void whicheverNameIsMisspeltTheFormIsRefusedAndTheNameIsTold() throws IOException {
        var profile =
                new ClassPathResource("forms/projektsteckbrief-1.yaml").getContentAsString(StandardCharsets.UTF_8);
        for (var misspelt : MisspeltNames.in(profile, "options", "lines")) {
            assertThatThrownBy(() -> read(misspelt.document()))
                    .as("line %d, %s", misspelt.line(), misspelt.name())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("test.yaml, line ")
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .containsAnyOf("'" + misspelt.name() + "x'", "'" + misspelt.name() + "' is missing"));
        }
    }

    @Test
    void aProfileIsAskedInSevenSectionsAndAnIdeaNeedsSixAnswers() {
        var form = new Forms().form(PROFILE);
        assertThat(form.sections()).hasSize(7);
        assertThat(form.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .filter(question -> question.need() == Need.IDEA)
                        .map(Question::id))
                .containsExactly("title", "summary", "promoter", "places", "contact", "mail");
    }

    @Test
    void theLaterFormAsksWhatTheFirstDidUnderTheSameIdAndHelpsWithEachQuestion() {
        var change = new FormChange(new Forms().form(PROFILE), new Forms().form(LATER));
        assertThat(change.dropped()).isEmpty();
        assertThat(change.added())
                .extracting(Question::id)
                .containsExactly(
                        "description",
                        "problem",
                        "goal",
                        "field-of-action",
                        "programme-fit",
                        "value-added",
                        "skilled-workers",
                        "quality-of-life",
                        "land-owner",
                        "consent-processing",
                        "consent-publication");
        assertThat(change.needed()).extracting(Question::id).containsExactly("legal-form", "burden");
        assertThat(questions(change.to())).allSatisfy(question -> {
            assertThat(question.help()).as(question.id()).isNotNull();
            var former = change.from().question(question.id());
            former.ifPresent(one -> {
                assertThat(question.readers()).as(question.id()).isEqualTo(one.readers());
                assertThat(question.kind().getClass()).isEqualTo(one.kind().getClass());
            });
        });
    }

    @Test
    void anIdeaNeedsNoMoreByTheLaterForm() {
        assertThat(questions(new Forms().form(LATER)).filter(question -> question.need() == Need.IDEA))
                .extracting(Question::id)
                .containsExactly("title", "summary", "promoter", "places", "contact", "mail");
    }

    @Test
    void aFormSucceedsOnlyAnEarlierVersionOfItself() {
        assertThat(LATER.succeeds(PROFILE)).isTrue();
        assertThat(PROFILE.succeeds(LATER)).isFalse();
        assertThat(LATER.succeeds(LATER)).isFalse();
        assertThat(LATER.succeeds(new FormId("sachbericht", 1))).isFalse();
    }

    private static Stream<Question> questions(Form form) {
        return form.sections().stream().flatMap(section -> section.questions().stream());
    }

    @Test
    void theFormByWhichReportsAreAskedIsThere() {
        var form = new Forms().form(new FormId("sachbericht", 1));
        assertThat(form.sections()).hasSize(2);
        assertThat(form.question("course-why")).isPresent();
    }

    @Test
    void whoToAskIsReadByTheOfficeAlone() {
        var form = new Forms().form(PROFILE);
        for (var id : new String[] {"contact", "mail", "remarks"}) {
            assertThat(form.question(id).orElseThrow().readers()).as(id).containsExactly(AnswerReader.OFFICE);
        }
    }

    @Test
    void aFormThatNobodyWroteIsNotFound() {
        assertThatThrownBy(() -> new Forms().form(new FormId("projektsteckbrief", 99)))
                .isInstanceOf(NotFound.class);
        assertThat(FormId.read("../forms/projektsteckbrief/1")).isEmpty();
        assertThat(FormId.read("projektsteckbrief/1")).hasValue(PROFILE);
    }

    @Test
    void aVersionThatWasUsedNeverChanges() throws IOException {
        for (var released : RELEASED.entrySet()) {
            var text = new ClassPathResource("forms/" + released.getKey().file())
                    .getContentAsString(StandardCharsets.UTF_8);
            var said = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            assertThat(HashedId.of(said).toString())
                    .as(
                            "%s was used: write the next version into a file of its own",
                            released.getKey().printed())
                    .isEqualTo(released.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "id: more|id: kind|line 15|two questions 'kind'",
                "kind: Line|kind: Poem|line 16|unknown kind of answer 'Poem'",
                "longest: 10|longest: 99999|line 17|1 to 8000 signs",
                "need: nothing|need: everything|line 18|unknown word 'everything'",
                "readers: [ office ]|readers: [ neighbours ]|line 19|unknown word 'neighbours'",
                "is: [ b ]|is: [ c ]|line 21|'c' is no answer to 'kind'",
                "readers: [ office ]|readers: [ bank ]|line 21|who reads 'more' learns of 'kind'",
                "question: kind|question: kin|line 21|unknown question 'kin'",
                "de: \"Mehr\", en: \"More\"|de: \"Mehr\"|line 20|'en' is missing",
                "agreements: []|agreements: [ { sum: total, of: [], label: { de: \"S\", en: \"S\" } } ]|line"
                        + " 22|unknown question 'total'",
                "agreements: []|agreements: [ { each-year: kind.own, at-most: [ kind ], label: { de: \"S\", en: \"S\""
                        + " } } ]|line 22|'kind.own' is no line of a question by years",
                "agreements: []|agreements: [ { amounts: more, proof: kind, label: { de: \"S\", en: \"S\" } } ]|line"
                        + " 22|'more' is no line of a question by years",
                "version: 1|version: one|line 2|expected a number",
                "form: test|shape: test|line 1|unknown field 'shape'"
            })
    void whatCannotBeAskedIsRefusedWithItsLine(String right, String wrong, String line, String reason) {
        var broken = SMALL.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(broken).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("test.yaml, " + line + ",")
                .hasMessageContaining(reason);
    }

    @Test
    void aTableOfYearsNeedsLinesThatAreAsked() {
        var broken = SMALL.replace(
                "kind: Line\n        longest: 10",
                "kind: Years\n        lines-of: kind\n        first: 2024\n        last: 2041");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("'kind' is no question with rows");
    }
}
