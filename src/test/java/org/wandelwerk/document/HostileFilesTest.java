package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.docx;
import static org.wandelwerk.document.SomeFiles.noise;
import static org.wandelwerk.document.SomeFiles.odt;
import static org.wandelwerk.document.SomeFiles.packedBy;
import static org.wandelwerk.document.SomeFiles.paragraph;
import static org.wandelwerk.document.SomeFiles.pdf;
import static org.wandelwerk.document.SomeFiles.picture;
import static org.wandelwerk.document.SomeFiles.relationship;
import static org.wandelwerk.document.SomeFiles.xlsx;
import static org.wandelwerk.document.SomeFiles.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.WrittenText;

/** What is taken in holds nothing that does something, and what is refused is told so that somebody can mend it. */
class HostileFilesTest extends FilesTakenIn {

    @Test
    void whatPeopleHandInIsTakenByItsContent() throws IOException {
        assertThat(take("Plan.pdf", pdf("Guten Tag")).type()).isEqualTo(DocumentType.PDF);
        assertThat(take("Brief.docx", zip(docx(paragraph("Hallo")))).type()).isEqualTo(DocumentType.DOCX);
        assertThat(take("Kosten.xlsx", zip(xlsx("1"))).type()).isEqualTo(DocumentType.XLSX);
        assertThat(take("Brief.odt", zip(odt("Hallo"))).type()).isEqualTo(DocumentType.ODT);
        assertThat(take("Bild.PNG", picture("png")).type()).isEqualTo(DocumentType.PNG);
        assertThat(take("Bild.jpeg", picture("jpeg")).type()).isEqualTo(DocumentType.JPEG);
        assertThat(take("Liste.csv", "Größe;1\n".getBytes(StandardCharsets.ISO_8859_1))
                        .type())
                .isEqualTo(DocumentType.CSV);
        assertThat(take("Notiz.txt", bytes("Łužyca")).type()).isEqualTo(DocumentType.TXT);
        assertThat(take(
                                "Links.docx",
                                with(
                                        docx(paragraph("x")),
                                        "word/_rels/document.xml.rels",
                                        relationship("hyperlink", "https://example.org/", true)))
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12, 14, 93, 95, 98})
    void whatIsPackedAsNoOfficePacksIsRefused(int method) throws IOException {
        assertThat(refused("Brief.docx", packedBy(method, zip(docx(paragraph("Hallo"))))))
                .isEqualTo("unreadable");
    }

    @Test
    void aPictureWhoseCopyIsTooLargeIsRefused() throws IOException {
        var noise = noise(6000, 0.3f);
        assertThat(noise.length).as("what came is not too large").isLessThan(FileReception.MOST_BYTES);
        assertThat(refused("rauschen.jpg", noise)).isEqualTo("size");
    }

    @Test
    void theSameContentIsStoredOnceUnderItsDigest() throws IOException {
        var one = take("a.txt", bytes("gleich"));
        var other = take("b.txt", bytes("gleich"));
        assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
        assertThat(one.size()).isEqualTo(6);
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1).allSatisfy(file -> {
                assertThat(file.getFileName()).hasToString(one.digest());
                assertThat(Files.readString(file)).isEqualTo("gleich");
            });
        }
    }

    @Test
    void whatIsNoneOfTheKindsIsRefusedWhateverItIsCalled() throws IOException {
        assertThat(refused("leer.txt", new byte[0])).isEqualTo("empty");
        assertThat(refused("bild.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>")))
                .isEqualTo("svg");
        assertThat(refused("bild.png", bytes("<?xml version='1.0'?><svg onload='alert(1)'/>")))
                .isEqualTo("svg");
        assertThat(refused("seite.txt", bytes("\ufeff  <html><script>alert(1)</script></html>")))
                .isEqualTo("html");
        assertThat(refused("text.txt", bytes("harmlos <script>alert(1)</script>")))
                .isEqualTo("html");
        assertThat(refused("plan.pdf", bytes("MZ\u0090\u0000\u0003"))).isEqualTo("program");
        assertThat(refused("los.txt", bytes("#!/bin/sh\nrm -rf /"))).isEqualTo("program");
        assertThat(refused("alt.docx", HexFormat.of().parseHex("d0cf11e0a1b11ae1")))
                .isEqualTo("old");
        assertThat(refused("ordner.zip", zip(Map.of("a.txt", bytes("a"))))).isEqualTo("archive");
        assertThat(refused("ordner.docx", zip(Map.of("a.txt", bytes("a"))))).isEqualTo("archive");
        assertThat(refused("ordner.txt", bytes("Rar!\u001a\u0007"))).isEqualTo("archive");
        assertThat(refused("werte.csv", new byte[] {1, 2, 3})).isEqualTo("unknown");
        assertThat(refused("bild.webp", bytes("RIFFxxxxWEBP"))).isEqualTo("ending");
        assertThat(refused("bild.jpg", picture("png"))).isEqualTo("other");
        assertThat(refused("programm.exe", bytes("nur Text"))).isEqualTo("ending");
        assertThat(refused("kaputt.png", bytes("\u0089PNG\r\n\u001a\nxxxx"))).isIn("unreadable", "unknown");
        assertThat(refused("verborgen.txt", bytes("vorn Text\n%PDF-1.7\n"))).isEqualTo("unreadable");
    }

    @Test
    void bombsAreMeasuredBeforeAnybodyUnpacksThem() throws IOException {
        assertThat(refused("bombe.docx", with(docx(""), "word/big.xml", "<a>" + " ".repeat(80_000_000) + "</a>")))
                .isEqualTo("unpacked");
        assertThat(refused("bombe.xlsx", with(xlsx(""), "xl/media/image1.png", new byte[30_000_000])))
                .isEqualTo("unpacked");
        var many = docx("");
        for (int at = 0; at < 3100; at++) {
            many.put("word/part" + at + ".xml", bytes("<a/>"));
        }
        assertThat(refused("viele.docx", zip(many))).isEqualTo("unpacked");
        var deep = "<a>".repeat(300) + "</a>".repeat(300);
        assertThat(refused("tief.docx", with(docx(""), "word/deep.xml", deep))).isEqualTo("unpacked");
        assertThat(refused("gross.txt", new byte[FileReception.MOST_BYTES + 1])).isEqualTo("large");
        assertThat(refused("riesig.png", ofSize(picture("png"), 60_000))).isEqualTo("pixels");
    }

    @Test
    void aTagThatIsTooLongIsNotBroughtIntoMemory() throws IOException {
        var words = new StringBuilder();
        for (int at = 0; at < 150_000; at++) {
            words.append(Integer.toString(at * 7919, 36)).append('>');
        }
        assertThat(refused("tag.docx", zip(docx("<a b=\"" + words + "\"/>")))).isEqualTo("unpacked");
        assertThat(refused("bemerkung.docx", zip(docx("<!--->" + words + "-->"))))
                .isEqualTo("unpacked");
        assertThat(refused("anweisung.docx", zip(docx("<?a " + words + "?>")))).isEqualTo("unpacked");
        assertThat(refused("roh.docx", zip(docx("<![CDATA[" + words + "]]>")))).isEqualTo("unpacked");
        var other = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a b=\"" + words + "\"/>")
                .getBytes(StandardCharsets.UTF_16);
        assertThat(refused("code.docx", with(docx(""), "word/other.xml", other)))
                .isEqualTo("unpacked");
        assertThat(take(
                                "gut.docx",
                                zip(docx("<!-- don't -->" + paragraph(words.toString()) + "<!----><?a?><b c='\">'/>"
                                        + paragraph(words.toString()))))
                        .type())
                .isEqualTo(DocumentType.DOCX);
    }

    @Test
    void markupIsLookedAtWhateverItIsCalled() throws IOException {
        var script = "<a><script>1</script></a>";
        assertThat(refused("kopf.docx", with(docx(""), "word/a.dat", "\ufeff \n" + script)))
                .isEqualTo("element");
        assertThat(refused("code.docx", with(docx(""), "word/a.dat", script.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("element");
        var typed = docx("");
        typed.put(
                "[Content_Types].xml",
                bytes(new String(typed.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                        .replace("<Types>", "<Types><Default Extension=\"dat\" ContentType=\"application/xml\"/>")));
        assertThat(refused("art.docx", with(typed, "word/a.DAT", " ".repeat(2000) + script)))
                .isEqualTo("element");
        assertThat(refused(
                        "gross.docx",
                        with(docx(""), "word/_rels/document.xml.RELS", relationship("image", "http://x/y", true))))
                .isEqualTo("external");
        assertThat(refused("leer.odt", zip(odt("<draw xlink:href=\" \u00a0http://x/y.png\"/>"))))
                .isEqualTo("external");
        assertThat(refused("sprung.odt", zip(odt("<text:a xlink:href=\" java&#10;script:alert(1)\"/>"))))
                .isEqualTo("external");
    }

    @Test
    void ofALongTextOnlyTheBeginningIsRead() throws IOException {
        var most = new byte[FileReception.MOST_BYTES];
        Arrays.fill(most, (byte) 'a');
        var store = new FileStore(home);
        var taken = take("lang.csv", most);
        assertThat(WrittenText.of(store.path(taken.digest()), taken.type()))
                .hasSize(WrittenText.MOST_LETTERS)
                .containsOnlyOnce("a".repeat(WrittenText.MOST_LETTERS));
        var cut = take("schnitt.txt", bytes(" " + "ö".repeat(300_000)));
        assertThat(WrittenText.of(store.path(cut.digest()), cut.type())).isEqualTo("ö".repeat(100_000));
        var astral = take("zeichen.txt", bytes("a" + "\ud83d\ude00".repeat(200_000)));
        assertThat(WrittenText.of(store.path(astral.digest()), astral.type())).hasSize(99_999);
    }
}
