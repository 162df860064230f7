package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.docx;
import static org.wandelwerk.document.SomeFiles.odt;
import static org.wandelwerk.document.SomeFiles.relationship;
import static org.wandelwerk.document.SomeFiles.xlsx;
import static org.wandelwerk.document.SomeFiles.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

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
