package org.wandelwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

class DutyTextsTest {

    @TempDir
    private Path home;

    private DutyTexts texts(String... settings) {
        var environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty("wandelwerk.operator." + settings[i], settings[i + 1]);
        }
        return new DutyTexts(home, environment, new Texts(home, false));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(home.resolve("texts"));
        Files.writeString(home.resolve("texts").resolve(file), text);
    }

    private static String words(List<Block> blocks) {
        return String.join("\n", blocks.stream().map(DutyTextsTest::words).toList());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> words(heading.spans().stream());
            case Block.Paragraph paragraph -> words(paragraph.spans().stream());
            case Block.Listing listing ->
                String.join(
                        "\n", listing.items().stream().map(DutyTextsTest::words).toList());
        };
    }

    private static String words(Stream<Span> spans) {
        return spans.map(span -> span.text() + (span.endsLine() ? "\n" : "")).reduce("", String::concat);
    }

    @Test
    void whatTheOperatorHasNotToldIsSaidToBeMissing() {
        var imprint = texts().document(DutyText.IMPRINT, Language.DE);
        assertThat(imprint.missing()).contains("Name des Betreibers", "Anschrift", "E-Mail-Adresse");
        assertThat(words(imprint.blocks())).contains("[fehlt noch: Anschrift]");
        assertThat(texts().document(DutyText.IMPRINT, Language.EN).missing()).contains("postal address");
    }

    @Test
    void whatTheOperatorToldStandsThereAsPlainText() {
        var texts = texts(
                "name",
                "Agentur *Lausitz* <b>",
                "represented",
                "A",
                "address",
                "Weg 1\\n03046 Cottbus",
                "mail",
                "post_stelle@agentur.example",
                "phone",
                "0355 1",
                "privacy",
                "[x](javascript:x)");
        var imprint = texts.document(DutyText.IMPRINT, Language.DE);
        assertThat(imprint.missing()).isEmpty();
        assertThat(words(imprint.blocks()))
                .contains("Agentur *Lausitz* <b>", "Weg 1\n03046 Cottbus", "post_stelle@agentur.example");
        assertThat(words(texts.document(DutyText.PRIVACY, Language.DE).blocks()))
                .contains("[x](javascript:x)");
    }

    @Test
    void aFileOfTheOperatorReplacesTheShippedOne() throws IOException {
        write("impressum.md", "## Unser Impressum\n\n{{unknown}}");
        var german = texts().document(DutyText.IMPRINT, Language.DE);
        assertThat(words(german.blocks())).isEqualTo("Unser Impressum\n{{unknown}}");
        var english = texts().document(DutyText.IMPRINT, Language.EN);
        assertThat(english).isEqualTo(german);
        assertThat(english.language()).isEqualTo(Language.DE);
        write("impressum_en.md", "Our imprint");
        assertThat(words(texts().document(DutyText.IMPRINT, Language.EN).blocks()))
                .isEqualTo("Our imprint");
    }

    @Test
    void theFactsOfTheStatementMayBeReplacedToo() throws IOException {
        write(
                "accessibility.properties",
                "conformity=full\nassessed=2030-01-01\nmethod.de=BIK\nenforcement.de=Stelle\n"
                        + "enforcement.link=https://stelle.example/\n");
        assertThat(texts().accessibility().conformity()).isEqualTo(Conformity.FULL);
        assertThat(texts().accessibility().gaps()).isEmpty();
    }

    @Test
    void easyLanguageHasShortSentences() {
        var easy = words(texts().document(DutyText.EASY_LANGUAGE, Language.DE).blocks());
        assertThat(easy.lines().filter(line -> line.split(" ").length > 14)).isEmpty();
    }

    @Test
    void aFileWinsOverTheDeskAndTheDeskOverWhatShips() throws IOException {
        var desk = Map.of(
                DutyText.IMPRINT, Map.of(Language.DE, "Vom Tisch", Language.EN, "From the desk"),
                DutyText.PRIVACY, Map.of(Language.DE, "Nur deutsch"));
        write("impressum.md", "Aus der Datei");
        var texts = texts();
        texts.write(desk);

        assertThat(words(texts.document(DutyText.IMPRINT, Language.DE).blocks()))
                .isEqualTo("Aus der Datei");
        assertThat(texts.isFile(DutyText.IMPRINT, Language.DE)).isTrue();
        assertThat(words(texts.document(DutyText.IMPRINT, Language.EN).blocks()))
                .isEqualTo("From the desk");
        assertThat(texts.document(DutyText.PRIVACY, Language.EN).language()).isEqualTo(Language.DE);

        texts.write(Map.of());
        assertThat(words(texts.document(DutyText.IMPRINT, Language.EN).blocks()))
                .as("German by the operator, not English as it ships")
                .isEqualTo("Aus der Datei");
        assertThat(texts.document(DutyText.PRIVACY, Language.EN).language()).isEqualTo(Language.EN);
    }
}
