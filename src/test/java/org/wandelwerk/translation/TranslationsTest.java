package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

class TranslationsTest {

    @TempDir
    private Path home = Path.of("target");

    private List<Mistake> takeIn(String content) {
        return new Translations(home).takeIn(content.getBytes(StandardCharsets.UTF_8));
    }

    private Document giveOut() {
        var output = new ByteArrayOutputStream();
        new Translations(home).giveOut(Language.DSB, output);
        return Jsoup.parse(output.toString(StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static String file(String... units) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="dsb"><file id='a'>
            %s
            </file></xliff>
            """.formatted(String.join("\n", units));
    }

    private static String unit(String key, String source, String state, String target) {
        return "<unit id=\"%s\"><segment state=\"%s\"><source>%s</source><target>%s</target></segment></unit>"
                .formatted(key, state, source, target);
    }

    private static String menu(String state, String target) {
        return unit("shell.navigation.menu", "Menü", state, target);
    }

    private static String count(String target) {
        var german = new Texts(Path.of("nowhere"), false).written(Language.DE, "portal.count.projects");
        return file(unit("portal.count.projects", String.valueOf(german), "translated", target));
    }

    private Texts texts() {
        return new Texts(home, false);
    }

    @Test
    void everyTextGoesOutWithItsState() {
        var file = giveOut();
        var xliff = file.select("xliff");
        assertThat(xliff.attr("version")).isEqualTo("2.0");
        assertThat(xliff.attr("srcLang") + " " + xliff.attr("trgLang")).isEqualTo("de dsb");
        assertThat(file.select("file").eachAttr("id"))
                .contains("portal", "shell", "place")
                .doesNotHaveDuplicates();
        assertThat(file.select("unit").eachAttr("id"))
                .contains("shell.navigation.menu")
                .doesNotHaveDuplicates();
        var start = file.select("unit[id=shell.navigation.start]");
        assertThat(start.select("segment").attr("state")).isEqualTo("translated");
        assertThat(start.select("source").text() + " " + start.select("target").text())
                .isEqualTo("Start Startowy bok");
        assertThat(start.select("note").text()).isEqualTo("Home");
        assertThat(file.select("unit[id=shell.navigation.menu] segment").attr("state"))
                .isEqualTo("initial");
    }

    @Test
    void whatWentOutComesBackUnchanged() {
        assertThat(takeIn(giveOut().outerHtml())).isEmpty();
        assertThat(texts().written(Language.DSB, "shell.navigation.start")).isEqualTo("Startowy bok");
        assertThat(texts().isReviewed(Language.DSB, "shell.navigation.start")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"translated, false", "reviewed, true", "final, true"})
    void aTextCountsAsReviewedWhenTheFileSaysSo(String state, boolean isReviewed) {
        assertThat(takeIn(file(menu(state, "Menij")))).isEmpty();
        assertThat(texts().written(Language.DSB, "shell.navigation.menu")).isEqualTo("Menij");
        assertThat(texts().isReviewed(Language.DSB, "shell.navigation.menu")).isEqualTo(isReviewed);
        assertThat(texts().text(Language.DSB, "shell.navigation.menu")).isEqualTo(isReviewed ? "Menij" : "Menü");
    }

    @Test
    void whatIsOnlyBegunIsNotTaken() {
        assertThat(takeIn(file(menu("initial", "Menij")))).isEmpty();
        assertThat(texts().written(Language.DSB, "shell.navigation.menu")).isNull();
    }

    @Test
    void aNewTranslationEndsTheReviewOfTheOldOne() {
        takeIn(file(menu("reviewed", "Menij")));
        takeIn(file(menu("translated", "Mjeni")));
        assertThat(texts().isReviewed(Language.DSB, "shell.navigation.menu")).isFalse();
    }

    @Test
    void aReviewEndsWhenTheGermanTextIsAnotherOne() throws IOException {
        takeIn(file(menu("reviewed", "Menij")));
        var stored = Texts.file(home, Language.DSB);
        var mark = org.wandelwerk.shell.ReviewMark.of("Auswahl", "Menij");
        Files.writeString(stored, Files.readString(stored).replaceFirst("@reviewed=.*", "@reviewed=" + mark));
        assertThat(texts().isReviewed(Language.DSB, "shell.navigation.menu")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shell.nothing | Menü | Menij | is no text of this house",
                "shell.navigation.menu | Menu | Menij | was translated from another German text; the text is now: Menü",
                "shell.navigation.menu | Menü | '' | says that it is translated, and has no text",
                "shell.navigation.menu | Menü | ' Menij' | begin and end with the same blanks",
                "shell.navigation.menu | Menü | Menij {0} | has braces",
                "shell.error.kicker | Fehler {0} | Zmólka | has the places [] instead of [{0}]",
                "shell.error.kicker | Fehler {0} | Zmólka {0} {1} | has the places [{0}, {1}] instead of [{0}]",
                "shell.error.kicker | Fehler {0} | Zmólka {0, date} | has the places [{0, date}] instead of [{0}]",
                "shell.error.kicker | Fehler {0} | Zmólka {0 | is no message"
            })
    void aWrongTextIsRefusedWithItsLineAndReason(String key, String source, String target, String reason) {
        var mistakes = takeIn(file(
                menu("reviewed", "Menij").replace("navigation.menu", "skip").replace("Menü", "Zum Inhalt springen"),
                unit(key, source, "translated", target)));
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.getFirst().line()).isEqualTo(4);
        assertThat(mistakes.getFirst().reason()).startsWith(key).contains(reason);
        assertThat(Texts.file(home, Language.DSB)).as("nothing is half taken").doesNotExist();
    }

    @Test
    void aPluralHasAllFormsOfItsLanguageAndNoOthers() {
        assertThat(takeIn(count("{0, plural, one {# projekt} two {# projekta} few {# projekty} other {# projektow}}")))
                .isEmpty();
        assertThat(takeIn(count("{0, plural, one {# projekt} other {# projektow}}"))
                        .toString())
                .contains("lacks a form", "[few, one, other, two]");
        assertThat(takeIn(count("{0, plural, one {# p} two {# p} few {# p} many {# p} other {# p}}"))
                        .toString())
                .contains("has the forms");
    }

    @Test
    void aTextThatStandsTwiceIsRefused() {
        assertThat(takeIn(file(menu("translated", "Menij"), menu("translated", "Mjeni")))
                        .toString())
                .contains("line 4", "a second time");
    }

    @Test
    void whatIsNoXliffIsRefused() {
        assertThat(takeIn("no xml").toString()).contains("line 1: this is no XML");
        assertThat(takeIn("<a/>").toString()).contains("does not begin with an xliff element");
        assertThat(takeIn("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>")
                        .toString())
                .contains("this is not XLIFF 2");
        assertThat(takeIn(file().replace("trgLang=\"dsb\"", "trgLang=\"en\"")).toString())
                .contains("the target language en is none of [dsb, hsb, pl]");
        assertThat(takeIn(file(menu("done", "Menij"))).toString()).contains("unknown state done");
        assertThat(takeIn(file(menu("translated", "Me<ph id=\"1\"/>nij"))).toString())
                .contains("texts are plain");
        assertThat(takeIn(file(menu("translated", "Menij")).replace("</file>", ""))
                        .toString())
                .contains("this is no XML");
    }

    @Test
    void aFileThatDeclaresEntitiesIsNotRead() throws IOException {
        var secret = Files.writeString(home.resolve("secret"), "hidden");
        for (var declaration : List.of(
                "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()),
                "<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x \"&a;&a;&a;\">]>",
                "<!DOCTYPE xliff SYSTEM \"http://localhost:1/x.dtd\">")) {
            var file = file(menu("translated", "&x;")).replace("?>\n", "?>\n" + declaration + "\n");
            assertThat(takeIn(file).toString()).contains("document type").doesNotContain("hidden");
        }
        assertThat(Texts.file(home, Language.DSB)).doesNotExist();
    }

    @Test
    void theShippedProposalsKeepTheRulesThatTranslatorsKeep() {
        for (var language : org.wandelwerk.shell.Offers.LANGUAGES_TO_REVIEW) {
            var texts = texts();
            var units = texts.keys(language).stream()
                    .map(key -> new TranslationUnit(
                            key,
                            String.valueOf(texts.written(Language.DE, key)),
                            null,
                            texts.written(language, key),
                            TranslationState.TRANSLATED,
                            0))
                    .toList();
            assertThat(units).isNotEmpty();
            assertThat(new TranslationCheck(texts, language).mistakes(units)).isEmpty();
        }
    }
}
