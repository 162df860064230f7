package org.wandelwerk.draft.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.FieldForm;

/** What holds for each kind of records that people edit. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class EveryKindTest {

    private static final String DESK = "/schreibtisch/bearbeiten";
    private static final String CANARY = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private static final String TEXTS = "(title|teaser|note|summary|statement|name|place|town|internal)(_en)?";
    private static final List<String> PUBLIC = List.of(
            "/",
            "/aktuelles",
            "/akteure",
            "/sitzungen",
            "/werkstaetten/1",
            "/projekte",
            "/feed.atom",
            "/suche?q=alert");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private List<EditableKind> kinds;

    private Site site;
    private Desk writer;
    private Desk second;

    @BeforeEach
    void seat() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "office");
        second = desks.of(site, "Zoe Zweit", "office");
    }

    private String first(String kind) {
        return writer.get(DESK + "/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
    }

    private static Map<String, List<String>> typed(Form form) {
        return form.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("f_"))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    /** Otherwise drafts of one body would be hidden from who works for it, or shown to somebody else. */
    @Test
    void whereManyRecordsLieIsSaidAsOfEachOne() {
        for (var kind : kinds) {
            var ids = kind.entries("", EditableKind.Reach.EVERYTHING, null, 30).stream()
                    .map(EditableEntry::id)
                    .toList();
            var values = ids.stream()
                    .collect(toMap(
                            Function.identity(),
                            id -> kind.find(id).orElseThrow().values()));
            var asked = Stream.concat(ids.stream(), Stream.of(new UUID(4, 2))).toList();
            var now = kind.scopesNow(asked);
            var then = kind.scopesThen(values);
            assertThat(now).as(kind.word()).doesNotContainKey(new UUID(4, 2));
            for (var id : ids) {
                assertThat(now.getOrDefault(id, Set.of())).as(kind.word()).isEqualTo(kind.scopes(id));
                assertThat(then.getOrDefault(id, Set.of()))
                        .as(kind.word())
                        .isEqualTo(kind.scopes(
                                id, Objects.requireNonNull(values.get(id), () -> "values of " + kind.word())));
                assertThat(now.containsKey(id))
                        .as(kind.word() + ": those that lie somewhere are all there")
                        .isEqualTo(!now.isEmpty());
            }
        }
        assertThat(kinds).anySatisfy(kind -> assertThat(kind.hasBodies()).isTrue());
    }

    @Test
    void eachFieldHasItsLimitAndTakesNothingOfAnotherForm() {
        var odd = "<ä>\n~";
        for (var kind : kinds) {
            for (var field : kind.fields()) {
                var name = kind.word() + "." + field.name();
                var isFree = field.form() == FieldForm.TEXT || field.form() == FieldForm.LINES;
                assertThat(field.mistake("x".repeat(field.form().longest() + 1)))
                        .as(name)
                        .isEqualTo("draft.mistake.long");
                assertThat(field.form().longest()).as(name).isBetween(4, 20_000);
                assertThat(isFree || field.hasRows() || field.mistake(odd) != null)
                        .as(name)
                        .isTrue();
                assertThat(field.columns())
                        .as(name)
                        .allSatisfy(column -> assertThat(
                                        column.mistake("x".repeat(column.form().longest() + 1)))
                                .isEqualTo("draft.mistake.long"));
            }
        }
    }

    @Test
    void theDeskLeadsToEveryKind() {
        assertThat(writer.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .contains(DESK);
        assertThat(writer.get(DESK)
                        .page()
                        .select("section:first-child .names a")
                        .eachAttr("href"))
                .containsExactly(
                        DESK + "/meldungen",
                        DESK + "/akteure",
                        DESK + "/sitzungen",
                        DESK + "/sitze",
                        DESK + "/sprecher",
                        DESK + "/themen",
                        DESK + "/projekte",
                        DESK + "/gremien");
    }

    static Stream<Arguments> kindsAndWhoEditsThem() {
        return Stream.of("meldungen", "akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen", "projekte")
                .flatMap(kind -> Stream.of("office", "communication").map(role -> Arguments.of(kind, role)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndWhoEditsThem")
    void whatIsPublicComesBackUnchangedAndIsPublishedByASecondPerson(String kind, String role) {
        writer = desks.of(site, "Wanda Wort " + role, role);
        second = desks.of(site, "Zoe Zweit " + role, role);
        var draft = first(kind);
        var before = Form.in(writer.get(draft).page(), draft);

        var checked = before.with("f_internal", "geprüft von " + role);

        var saved = writer.send(checked);

        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        publish(draft);
        var after = Form.in(writer.get(draft).page(), draft);
        assertThat(typed(after)).isEqualTo(typed(checked));
        // what is kept for the office belongs to what was published, too
        assertThat(after.value("basis")).isNotEqualTo(before.value("basis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen", "projekte"})
    void scriptsInEveryFieldStayTextOnEveryPage(String kind) {
        var draft = writer.get(DESK + "/" + kind)
                .page()
                .select("main .names a")
                .get(1)
                .attr("href");
        var form = Form.in(writer.get(draft).page(), draft);
        var mistakes = writer.send(spoiled(form, ".*"));
        assertThat(mistakes.status()).isIn(303, 422);
        var next = Form.in(writer.get(draft).page(), draft);
        var saved = writer.send(spoiled(form, TEXTS)
                .with("fassung", next.value("fassung"))
                .with("schluessel", next.value("schluessel")));
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        var preview = writer.get(draft + "/vorschau");
        publish(draft);

        assertThatNothingRuns(mistakes);
        assertThatNothingRuns(preview);
        for (var page : List.of(draft, draft + "/verlauf", DESK, DESK + "/" + kind)) {
            assertThatNothingRuns(writer.get(page));
        }
        PUBLIC.forEach(page -> assertThatNothingRuns(site.get(page)));
    }

    private static Form spoiled(Form form, String names) {
        var spoiled = form;
        for (var field : form.fields().keySet()) {
            spoiled = field.matches("(f_|c_[a-z]+\\.)(" + names + ")") ? spoiled.with(field, CANARY) : spoiled;
        }
        return spoiled;
    }

    private static void assertThatNothingRuns(Answer answer) {
        assertThat(answer.status()).isIn(200, 303, 422);
        assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen", "projekte"})
    void aListTakesAFewStatementsAndReadsInBothLanguages(String kind) {
        writer.get(DESK + "/" + kind);

        var sent = statements.during(() -> writer.get(DESK + "/" + kind));

        assertThat(sent).hasSizeLessThanOrEqualTo(6);
        assertThat(writer.get("/en" + DESK + "/" + kind).page().select("h1").text())
                .isNotEqualTo(writer.get(DESK + "/" + kind).page().select("h1").text());
        assertThat(writer.get("/en" + first(kind)).page().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(writer.get(DESK + "/" + kind + "?nach=kaputt").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldungen", "akteure", "sitzungen", "gremien", "sitze", "sprecher", "themen"})
    void anEmptyFormSaysWhatIsMissingAndIsKept(String kind) {
        var form = Form.in(writer.get(DESK + "/" + kind + "/neu").page(), "/neu");

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field__error")).isNotEmpty();
        assertThat(answer.page().select("main form.report").attr("action")).doesNotEndWith("/neu");
        assertThat(writer.get(DESK).page().select("#standing ~ .names li").size())
                .isPositive();
        assertThat(writer.press(answer.page().select("main form.report").attr("action"), "/verwerfung")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aProjectBeginsNowhereButInItsProcedure() {
        assertThat(writer.get(DESK + "/projekte/neu").status()).isEqualTo(404);
    }
}
