package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.docx;
import static org.wandelwerk.document.SomeFiles.odt;
import static org.wandelwerk.document.SomeFiles.paragraph;
import static org.wandelwerk.document.SomeFiles.relationship;
import static org.wandelwerk.document.SomeFiles.xlsx;
import static org.wandelwerk.document.SomeFiles.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.wandelwerk.inspection.DocumentType;

/** What is taken in holds nothing that does something, and what is refused is told so that somebody can mend it. */
class ActiveFilesTest extends FilesTakenIn {

    @Test
    void referencesToOtherFilesAreRefused() throws IOException {
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThat(refused("xxe.docx", with(docx(""), MAIN, outside))).isEqualTo("entities");
        assertThat(refused("xxe.xlsx", with(xlsx(""), "xl/workbook.xml", outside)))
                .isEqualTo("entities");
        assertThat(refused("xxe.odt", with(odt(""), "content.xml", outside))).isEqualTo("entities");
        assertThat(refused("xxe2.xlsx", with(xlsx(""), "[Content_Types].xml", outside)))
                .isNotEqualTo("");
        assertThat(refused(
                        "lachen.docx",
                        with(
                                docx(""),
                                MAIN,
                                "<!DOCTYPE a [<!ENTITY a \"ha\">"
                                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>")))
                .isEqualTo("entities");
    }

    @Test
    void whatWouldBeFetchedIsRefused() throws IOException {
        assertThat(refused(
                        "vorlage.docx",
                        with(
                                docx(""),
                                "word/_rels/settings.xml.rels",
                                relationship("attachedTemplate", "http://x/y", true))))
                .isEqualTo("element");
        assertThat(refused(
                        "bild.docx",
                        with(docx(""), "word/_rels/document.xml.rels", relationship("image", "\\\\host\\share", true))))
                .isEqualTo("external");
        assertThat(refused(
                        "sprung.docx",
                        with(
                                docx(""),
                                "word/_rels/document.xml.rels",
                                relationship("hyperlink", "javascript:alert(1)", true))))
                .isEqualTo("external");
        assertThat(refused("bild.odt", zip(odt("<draw xlink:href=\"http://x/y.png\"/>"))))
                .isEqualTo("external");
    }

    @Test
    void whatWouldRunIsRefused() throws IOException {
        assertThat(refused("makro.docx", with(docx(""), "word/vbaProject.bin", "x")))
                .isEqualTo("macros");
        assertThat(refused("makro.odt", with(odt(""), "Basic/Standard/Module1.xml", "<a/>")))
                .isEqualTo("macros");
        assertThat(refused(
                        "makro.xlsx",
                        with(
                                xlsx(""),
                                "[Content_Types].xml",
                                "<Types><Override"
                                        + " ContentType=\"application/vnd.ms-excel.macroEnabled.main\"/></Types>")))
                .isEqualTo("macros");
        assertThat(refused(
                        "dde.docx",
                        zip(docx("<w:p><w:r><w:instrText>DD</w:instrText></w:r>"
                                + "<w:r><w:instrText>EAUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>"))))
                .isEqualTo("element");
        assertThat(refused("script.odt", zip(odt("<script>1</script>")))).isEqualTo("element");
        assertThat(refused("svg.docx", with(docx(""), "word/media/a.svg", "<svg onload=\"alert(1)\"/>")))
                .isEqualTo("element");
    }

    private static String field(String... words) {
        var runs = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
        for (var part : words) {
            runs.append("<w:r><w:instrText>").append(part).append("</w:instrText></w:r>");
        }
        return runs + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + paragraph("Link")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    }

    @Test
    void aFieldIsKnownByItsFirstWordHoweverItIsCut() throws IOException {
        assertThat(refused("lang.docx", zip(docx(field(" ".repeat(99_000), "DDEAUTO c:\\cmd.exe")))))
                .isEqualTo("element");
        assertThat(refused("zulang.docx", zip(docx(field(" ".repeat(1_000_001), "DDEAUTO c:\\cmd.exe")))))
                .isEqualTo("unpacked");
        assertThat(refused("geteilt.docx", zip(docx(field("DD<w:x/>EAUTO c:\\cmd.exe")))))
                .isEqualTo("element");
        assertThat(refused("innen.docx", zip(docx(field("IF 1 = 1 " + field("DDEAUTO c:\\cmd.exe"))))))
                .isEqualTo("element");
        assertThat(refused(
                        "offen.docx", zip(docx("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + field("LINK x")))))
                .isEqualTo("element");
        assertThat(refused(
                        "errechnet.docx",
                        zip(docx("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + field("QUOTE 68 68 69")))))
                .isEqualTo("element");
        for (var honest : new String[] {
            "HYPERLINK \"https://www.example.org/link/2\"", "HYPERLINK \"https://x/import\"", "REF Link \\h", "PAGE"
        }) {
            assertThat(take("feld.docx", zip(docx(field(honest) + field(honest))))
                            .type())
                    .as(honest)
                    .isEqualTo(DocumentType.DOCX);
        }
    }

    @Test
    void whatCellsWouldFetchIsRefused() throws IOException {
        assertThat(refused(
                        "verbindung.xlsx",
                        with(xlsx(""), "xl/connections.xml", "<connection><webPr url=\"http://x\"/></connection>")))
                .isEqualTo("element");
        assertThat(refused(
                        "formel.xlsx",
                        with(xlsx(""), "xl/worksheets/sheet9.xml", "<c><f>_xlfn.WEBSERVICE(\"http://x\")</f></c>")))
                .isEqualTo("external");
        assertThat(refused("formel.odt", zip(odt("<c formula=\"of:=DDE('cmd';'/c calc';'x')\"/>"))))
                .isEqualTo("external");
        assertThat(refused("quelle.odt", zip(odt("<dde-source/>")))).isEqualTo("element");
        assertThat(take("summe.xlsx", with(xlsx(""), "xl/worksheets/sheet9.xml", "<c><f>SUM(A1:A9)</f></c>"))
                        .type())
                .isEqualTo(DocumentType.XLSX);
    }

    @Test
    void whatHidesInsideIsRefused() throws IOException {
        assertThat(refused("innen.docx", with(docx(""), "word/embeddings/a.xlsx", zip(xlsx("")))))
                .isEqualTo("embedded");
        assertThat(refused("innen.odt", with(odt(""), "Pictures/a.png", zip(xlsx("")))))
                .isEqualTo("embedded");
        assertThat(refused("innen.xlsx", with(xlsx(""), "xl/media/a.png", "MZ\u0090 ")))
                .isEqualTo("program");
        assertThat(refused("weg.docx", with(docx(""), "../../etc/cron.d/x", "x")))
                .isEqualTo("part");
        assertThat(refused("gleich.docx", with(docx(""), "WORD/document.xml", "<a/>")))
                .isEqualTo("part");
    }

    @Test
    void namesAreOnlyNames() throws IOException {
        assertThat(CleanName.of("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(CleanName.of("C:\\Users\\x\\Plan.pdf")).isEqualTo("Plan.pdf");
        assertThat(CleanName.of("Rechnung\u202efdp.exe")).isEqualTo("Rechnungfdp.exe");
        assertThat(CleanName.of("a\u0000b\nc\u200b.txt")).isEqualTo("abc.txt");
        assertThat(CleanName.of(" . .htaccess.txt ")).isEqualTo("htaccess.txt");
        assertThat(CleanName.of("a<b>:\"|?*;%.txt")).isEqualTo("a_b________.txt");
        assertThat(CleanName.of("o\u0308.txt")).isEqualTo("ö.txt");
        assertThat(CleanName.of("Ł".repeat(300) + ".docx")).hasSize(120).endsWith(".docx");
        assertThat(CleanName.of("\ud83d\ude00".repeat(100))).hasSizeLessThanOrEqualTo(120);
        assertThat(refused("\u202e", bytes("x"))).isEqualTo("name");
        assertThat(take("Ein Plan (2).txt", bytes("x")).name()).isEqualTo("Ein Plan (2).txt");
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        assertThat(catchThrowableOfType(IOException.class, () -> reception.take("a.txt", broken)))
                .isNotNull();
        try (var left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
