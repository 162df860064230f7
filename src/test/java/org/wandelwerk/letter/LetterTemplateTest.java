package org.wandelwerk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.document.SomeFiles;

/** Templates hold blanks and nothing that does anything; values are texts and stay such. */
class LetterTemplateTest {

    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private static String[] cut(String... pieces) {
        return pieces;
    }

    private static String rule(byte[] file) {
        return catchThrowableOfType(UnusableTemplate.class, () -> LetterTemplate.read(file))
                .rule();
    }

    private static String rule(ADocument document) {
        return rule(document.file());
    }

    private static ADocument letter() {
        return ADocument.of(cut("Guten Tag {{name}}"));
    }

    @Test
    void theSampleHoldsEveryBlank() {
        var sample = LetterTemplate.read(SampleTemplate.file());

        assertThat(sample.placeholders()).containsExactlyInAnyOrder(Placeholder.values());
        assertThat(SampleTemplate.file()).isEqualTo(SampleTemplate.file());
    }

    @Test
    void aBlankCutIntoPiecesIsFilledInTheLookOfItsBeginning() {
        var template = LetterTemplate.read(ADocument.of(
                        cut("Guten Tag ", "{", "{na", "", "me}", "}, ", "{{", "organisation", "}}", " und {{ Name }}!"))
                .file());

        var filled = template.filled(Map.of(Placeholder.NAME, "Ada", Placeholder.ORGANISATION, "Verein"));

        assertThat(ADocument.words(filled)).isEqualTo("Guten Tag Ada, Verein und Ada!");
        assertThat(ADocument.read(filled).get("word/document.xml"))
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Ada</w:t>")
                .contains("<w:t>Guten Tag </w:t>");
        assertThat(template.text(Map.of(Placeholder.NAME, "Ada", Placeholder.ORGANISATION, "Verein")))
                .startsWith("Guten Tag Ada, Verein und Ada!");
    }

    @Test
    void aValueIsATextWhateverItLooksLike() {
        var template = LetterTemplate.read(
                ADocument.of(cut("{{na", "me}} {{absender}}")).file());
        var wild = "{{absender}} <w:br/> & ${1+1} #{T(java.lang.Runtime)} $1 \\";
        var values = Map.of(Placeholder.NAME, wild, Placeholder.SENDER, "Ada");

        assertThat(ADocument.words(template.filled(values)))
                .isEqualTo("{{absender}} &lt;w:br/&gt; &amp; ${1+1} #{T(java.lang.Runtime)} $1 \\ Ada");
        assertThat(template.text(values)).startsWith(wild + " Ada");
    }

    @Test
    void headsAndFeetAndTablesAreFilledAndAllElseStaysAsItIs() {
        var template = LetterTemplate.read(letter().withBody(
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{gremium}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .with("word/header2.xml", footer("Kopf {{organisation}}"))
                .with("customXml/item1.xml", "<a>{{name}}</a>")
                .file());

        var parts = ADocument.read(template.filled(Map.of(
                Placeholder.BODY, "Werkstatt 2", Placeholder.ORGANISATION, "Verein", Placeholder.DATE, "Heute")));

        assertThat(parts.get("word/document.xml")).contains(">Werkstatt 2<");
        assertThat(parts.get("word/header2.xml")).contains("Kopf Verein");
        assertThat(parts.get("word/footer1.xml")).contains("Werkstatt 2, Heute");
        assertThat(parts.get("customXml/item1.xml")).isEqualTo("<a>{{name}}</a>");
    }

    @Test
    void aValueOfNothingButALineBreakLeavesAnEmptyLine() {
        var template = LetterTemplate.read(letter().file());

        assertThat(ADocument.words(template.filled(Map.of(Placeholder.NAME, "\n"))))
                .startsWith("Guten Tag ");
    }

    private static String footer(String text) {
        return "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p></w:hdr>";
    }

    @Test
    void unknownBlanksAreRefusedByNameWithAProposal() {
        var file = ADocument.of(cut("{{vor", "name}} {{nahme}} {{orgnisation}} {{absender}} {{T(java.lang.Runtime)}}"))
                .file();

        var refusal = catchThrowableOfType(UnusableTemplate.class, () -> LetterTemplate.read(file));

        assertThat(refusal.rule()).isEqualTo("letter.refused.unknown");
        assertThat(refusal.unknown())
                .extracting(UnusableTemplate.Unknown::word)
                .containsExactly("vorname", "nahme", "orgnisation", "t(java.lang.runtime)");
        assertThat(refusal.unknown())
                .extracting(UnusableTemplate.Unknown::nearest)
                .startsWith(Placeholder.NAME, Placeholder.NAME, Placeholder.ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{name}", "{{name", "name}}", "{{name}}}}"})
    void aBlankWithoutItsEndIsRefused(String text) {
        assertThat(rule(ADocument.of(cut(text)))).isEqualTo("letter.refused.open");
    }

    @Test
    void aFileWithoutBlanksIsRefused() {
        assertThat(rule(letter().withBody("<w:p/>").without("word/footer1.xml")))
                .isEqualTo("letter.refused.none");
    }

    @Test
    void whatIsNoDocumentIsRefusedByItsContent() {
        assertThat(rule(new byte[0])).isEqualTo("letter.refused.empty");
        assertThat(rule("Guten Tag {{name}}".getBytes(StandardCharsets.UTF_8))).isEqualTo("letter.refused.unreadable");
        assertThat(rule(new byte[LetterTemplate.MOST_BYTES + 1])).isEqualTo("letter.refused.size");
        assertThat(rule(letter().without("word/document.xml"))).isEqualTo("letter.refused.document");
        assertThat(rule(letter().with("[Content_Types].xml", "<Types/>"))).isEqualTo("letter.refused.document");
        assertThat(rule(letter().with("word/document.xml", "<w:p>"))).isEqualTo("letter.refused.unreadable");
        assertThat(rule(SomeFiles.packedBy(93, letter().file()))).isEqualTo("letter.refused.unreadable");
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        var types = ADocument.part(SampleTemplate.file(), "[Content_Types].xml")
                .replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "vnd.ms-word.document.macroEnabled.main+xml");

        assertThat(rule(letter().with("[Content_Types].xml", types))).isEqualTo("letter.refused.document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/embeddings/oleObject1.bin",
                "word/activeX/activeX1.xml",
                "word/afchunk.mht",
                "word/media/../../x.png",
                "../word/x.xml",
                "/word/x.xml",
                "xl/workbook.xml"
            })
    void aPartThatHasNoPlaceInALetterIsRefusedByName(String part) {
        assertThatThrownBy(() -> LetterTemplate.read(letter().with(part, "<a/>").file()))
                .isInstanceOfSatisfying(UnusableTemplate.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("letter.refused.part");
                    assertThat(refusal.part()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Target=\"https://example.org/vorlage.dotm\" TargetMode=\"External\"",
                "Target=\"bild.png\" TargetMode=\"external\"",
                "Target=\"file:///c:/vorlage.dotm\""
            })
    void whatLeadsOutsideIsRefused(String target) {
        var relationships = ADocument.part(SampleTemplate.file(), RELATIONSHIPS)
                .replace("</Relationships>", "<Relationship Id=\"r9\" Type=\"x\" " + target + "/></Relationships>");

        assertThat(rule(letter().with(RELATIONSHIPS, relationships))).isEqualTo("letter.refused.external");
        assertThat(rule(letter().with("word/_rels/settings.xml.rels", relationships)))
                .isEqualTo("letter.refused.external");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:mailMerge/>",
                "<w:altChunk/>",
                "<w:subDoc/>",
                "<w:object/>",
                "<o:OLEObject xmlns:o=\"o\"/>",
                "<v:imagedata xmlns:v=\"v\" src=\"https://example.org/x.png\"/>"
            })
    void whatFetchesOrRunsSomethingIsRefused(String element) {
        assertThat(rule(letter().withBody("<w:p>" + element + "</w:p>"))).isEqualTo("letter.refused.element");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:instrText>INCLUDEPICTURE \"https://example.org/x\"</w:instrText>",
                "<w:instrText>INC</w:instrText><w:instrText>LUDETEXT x</w:instrText>",
                "<w:instrText>DDEAUTO c:\\\\x</w:instrText>",
                "<w:instrText>PAGE \"</w:instrText><w:instrText>DDE</w:instrText><w:instrText>\"</w:instrText>",
                "<w:fldSimple w:instr=\"HYPERLINK x\"/>"
            })
    void aFieldThatFetchesSomethingIsRefused(String field) {
        assertThat(rule(letter().withBody("<w:p>" + field + "</w:p>"))).isEqualTo("letter.refused.field");
    }

    @Test
    void numbersOfPagesAreNoHarm() {
        var document = letter().withBody("<w:p><w:r><w:instrText> PAGE  \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:t>{{name}}</w:t></w:r><w:fldSimple w:instr=\" DATE \\@ &quot;d. MMMM yyyy&quot; \"/></w:p>");

        assertThat(LetterTemplate.read(document.file()).placeholders()).contains(Placeholder.NAME);
    }

    @Test
    void entitiesAndBombsAreRefused() {
        var entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";

        assertThat(rule(letter().with("word/settings.xml", entity))).isEqualTo("letter.refused.unreadable");
        assertThat(rule(letter().with("word/settings.xml", "<a>" + " ".repeat(3_000_000) + "</a>")))
                .isEqualTo("letter.refused.unpacked");
        assertThat(rule(letter().with("word/media/a.png", " ".repeat(11_000_000))))
                .isEqualTo("letter.refused.unpacked");
        assertThat(rule(letter().with("word/settings.xml", "<a>".repeat(5000) + "</a>".repeat(5000))))
                .isEqualTo("letter.refused.unreadable");
    }
}
