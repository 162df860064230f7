package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.plainPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.wandelwerk.inspection.DocumentType;

/** A PDF does nothing when it is opened, carries no other files, and grows no more than it says. */
class HostilePdfTest extends FilesTakenIn {

    @Test
    void aPdfThatGrowsWhenItIsUnpackedIsRefused() throws IOException {
        var stream = stream(bomb());
        assertThat(refused("bombe.pdf", plainPdf("", stream))).isEqualTo("unpacked");
        assertThat(refused("doppelt.pdf", plainPdf("", stream.replace("/FlateDecode", "[/FlateDecode /FlateDecode]"))))
                .isEqualTo("packing");
        assertThat(refused("lzw.pdf", plainPdf("", stream.replace("/FlateDecode", "/LZWDecode"))))
                .isEqualTo("packing");
    }

    @Test
    void whateverItsHeadSaysAStreamIsMeasured() throws IOException {
        var zeros = bomb();
        zeros[0] = 0x11;
        assertThat(refused("kopf.pdf", plainPdf("", stream(zeros)))).isEqualTo("unpacked");
        zeros[0] = 0x78;
        zeros[1] = (byte) 0xbb;
        assertThat(refused("woerterbuch.pdf", plainPdf("", stream(zeros)))).isEqualTo("unpacked");
    }

    @Test
    void aStreamThatIsPackedInAnotherWayIsRefused() throws IOException {
        var stream = stream(bomb());
        assertThat(refused("zeile.pdf", plainPdf("", stream.replace("stream\n", "stream  "))))
                .isEqualTo("unpacked");
        for (var means : new String[] {
            "[/ASCIIHexDecode /FlateDecode]",
            "[ /A85\n/Fl ]",
            "9 0 R",
            "[/ASCII85Decode % x\n/FlateDecode]",
            "/Fl#61teDecode"
        }) {
            assertThat(refused("behindert.pdf", plainPdf("", stream.replace("/FlateDecode", means))))
                    .as(means)
                    .isEqualTo("packing");
        }
        assertThat(refused("viele.pdf", plainPdf("", stream.replace("/FlateDecode", "[" + "/AHx ".repeat(9) + "]"))))
                .isEqualTo("packing");
        assertThat(refused("tief2.pdf", bytes("%PDF-1.7\n" + "/Filter".repeat(20_000))))
                .isIn("packing", "unreadable");
        assertThat(refused("langsam.pdf", bytes("%PDF-1.7\n" + ("/Filter".repeat(1000) + "/A(\n").repeat(1000))))
                .isIn("packing", "unreadable");
        assertThat(refused("versteckt.pdf", plainPdf("", stream.replace("/Filter", "/F#69lter"))))
                .isEqualTo("packing");
        assertThat(refused("tief.pdf", plainPdf("", "[".repeat(50_000) + "]".repeat(50_000))))
                .isEqualTo("unreadable");
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(new byte[120_000_000]);
        }
        return packed.toByteArray();
    }

    private static String stream(byte[] packed) {
        return "<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream"
                .formatted(packed.length, new String(packed, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aPdfOfTooManyPartsIsRefusedBeforeTheyAreBuilt() throws IOException {
        var parts = "[]".repeat(600_000);
        assertThat(refused("offen.pdf", plainPdf("", "[" + parts + "]"))).isEqualTo("unpacked");
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(bytes("9 0 [" + parts + "]"));
        }
        var objects = stream(packed.toByteArray()).replace("/Length", "/Type /ObjStm /N 1 /First 4 /Length");
        assertThat(refused("gepackt.pdf", plainPdf("", objects))).isEqualTo("unpacked");
        var start = System.nanoTime();
        assertThat(refused(
                        "flach.pdf", plainPdf("", "[ ".repeat(499) + ("(".repeat(9) + "[ ".repeat(499)).repeat(900))))
                .isEqualTo("unreadable");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(take("bild.pdf", plainPdf("", stream(packed.toByteArray()))).type())
                .isEqualTo(DocumentType.PDF);
    }

    @Test
    void aPdfThatDoesSomethingOrCarriesFilesIsRefused() throws IOException {
        assertThat(refused("js.pdf", plainPdf("/OpenAction 4 0 R", "<< /S /JavaScript /JS (app.alert(1)) >>")))
                .isEqualTo("acts");
        assertThat(refused("los.pdf", plainPdf("/OpenAction << /S /L#61unch /F (cmd.exe) >>")))
                .isEqualTo("acts");
        assertThat(refused("verweis.pdf", plainPdf("/OpenAction 4 0 R", "<< /S 5 0 R /F (cmd.exe) >>", "/Launch")))
                .isEqualTo("acts");
        assertThat(refused("verwaist.pdf", plainPdf("", "<< /S /SubmitForm /F (http://x) >>")))
                .isEqualTo("acts");
        assertThat(refused("ruf.pdf", plainPdf("/OpenAction << /S /URI /URI (http://x) >>")))
                .isEqualTo("acts");
        assertThat(refused(
                        "kette.pdf",
                        plainPdf("/AA << /O << /S /GoTo /Next [4 0 R] >> >>", "<< /S /URI /URI (http://x) >>")))
                .isEqualTo("acts");
        assertThat(refused("xfa.pdf", plainPdf("/AcroForm << /XFA [] >>"))).isEqualTo("acts");
        assertThat(refused("anhang.pdf", plainPdf("/Names << /EmbeddedFiles << /Names [] >> >>")))
                .isEqualTo("attached");
        assertThat(refused("kaputt.pdf", bytes("%PDF-1.7\nnichts"))).isEqualTo("unreadable");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "", new AccessPermission()));
            assertThat(refused("geheim.pdf", SomeFiles.bytes(document))).isEqualTo("encrypted");
        }
        assertThat(take(
                                "presse.pdf",
                                plainPdf("", "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (http://x) >> >>"))
                        .type())
                .isEqualTo(DocumentType.PDF);
    }
}
