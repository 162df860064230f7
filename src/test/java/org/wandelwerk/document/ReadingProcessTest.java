package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.docx;
import static org.wandelwerk.document.SomeFiles.paragraph;
import static org.wandelwerk.document.SomeFiles.zip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.UnusableFile;

/** Files are looked at in a process beside the house, which may fall without the house. */
class ReadingProcessTest {

    @TempDir
    private Path home;

    private FileStore store;
    private ReadingProcess process;

    @BeforeEach
    void anEmptyStore() {
        store = new FileStore(home);
        process = new ReadingProcess(store);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(home.resolve("datei"), content);
    }

    private String refused(byte[] content, String name) throws IOException {
        var file = file(content);
        var refusal = catchThrowableOfType(UnusableFile.class, () -> process.type(file, name));
        assertThat(refusal).isNotNull();
        return refusal.rule().replace("inspection.refused.", "") + " " + refusal.detail();
    }

    private void nothingStays() throws IOException {
        try (var left = Files.list(home.resolve("documents/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void itSaysWhatAFileIsAndWhatWordsAreInIt() throws IOException {
        var file = file(zip(docx(paragraph("Grüße aus Cottbus/Chóśebuz"))));
        assertThat(process.type(file, "Grüße – Chóśebuz.docx")).isEqualTo(DocumentType.DOCX);
        assertThat(process.text(file, DocumentType.DOCX)).isEqualTo("Grüße aus Cottbus/Chóśebuz");
        nothingStays();
    }

    /** 56 million dots. */
    @Test
    void aPictureAsLargeAsMayBeIsDrawnInItsTime() throws IOException {
        var large = new BufferedImage(8000, 7000, BufferedImage.TYPE_3BYTE_BGR);
        var came = new ByteArrayOutputStream();
        ImageIO.write(large, "jpeg", came);
        var drawn = process.picture(file(came.toByteArray()), DocumentType.JPEG);
        try (var stream = ImageIO.createImageInputStream(drawn.toFile())) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            reader.setInput(stream);
            assertThat(reader.getWidth(0)).isEqualTo(8000);
            reader.dispose();
        }
        Files.delete(drawn);
        nothingStays();
    }

    @Test
    void aPictureThatCannotBeDrawnIsRefusedAndNothingStays() throws IOException {
        var file = file(bytes("\u0089PNG"));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> process.picture(file, DocumentType.PNG))
                        .rule())
                .isEqualTo("inspection.refused.unreadable");
        nothingStays();
    }

    @Test
    void itSaysWhyAFileIsRefused() throws IOException {
        assertThat(refused(zip(docx("<script>1</script>")), "brief.docx")).isEqualTo("element script");
        assertThat(refused(bytes("Text"), "Größe.exe")).isEqualTo("ending Größe.exe");
        nothingStays();
    }

    private static byte[] deflated(String words) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes(words));
        }
        return packed.toByteArray();
    }

    /** A row of 268 million columns, twice, for a stream of a few bytes. */
    @Test
    void aFileThatTakesAllMemoryEndsTheOtherProcessAlone() throws IOException {
        var packed = new String(deflated("1 0 <<>>"), StandardCharsets.ISO_8859_1);
        var pdf = "%%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length %d /Filter /FlateDecode"
                + " /DecodeParms << /Predictor 12 /Columns 268000000 >> >>\nstream\n"
                + "%s\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n";
        var file = pdf.formatted(packed.length(), packed);
        assertThat(refused(file.getBytes(StandardCharsets.ISO_8859_1), "reihe.pdf"))
                .isEqualTo("unpacked ");
        nothingStays();
    }

    @Test
    void aListOfVeryManyPartsIsRefusedBeforeItIsRead() throws IOException {
        var listed = new byte[46 * 490_000];
        for (int at = 0; at < listed.length; at += 46) {
            listed[at] = 'P';
            listed[at + 1] = 'K';
            listed[at + 2] = 1;
            listed[at + 3] = 2;
        }
        var zip = new byte[listed.length + 4];
        System.arraycopy(bytes("PK\u0003\u0004"), 0, zip, 0, 4);
        System.arraycopy(listed, 0, zip, 4, listed.length);
        assertThat(refused(zip, "liste.docx")).isEqualTo("unpacked ");
    }

    @Test
    void whatTakesTooLongIsRefusedAndItsProcessEnds() throws IOException {
        var file = file(bytes("Text"));
        var hasty = new ReadingProcess(store, new Semaphore(1), Duration.ZERO, Duration.ofMillis(1));

        assertThat(catchThrowableOfType(UnusableFile.class, () -> hasty.type(file, "lang.txt"))
                        .rule())
                .isEqualTo("inspection.refused.unpacked");

        Awaitility.await()
                .until(() -> ProcessHandle.current()
                        .children()
                        .noneMatch(
                                child -> child.info().commandLine().orElse("").contains("ReadOneFile")));
        nothingStays();
    }

    @Test
    void whoComesWhileTooManyLookComesAgainLater() throws IOException {
        var turns = new Semaphore(0);
        var file = file(bytes("Text"));
        var waiting = new ReadingProcess(store, turns, Duration.ofMillis(10), Duration.ofSeconds(30));
        assertThat(catchThrowableOfType(UnusableFile.class, () -> waiting.type(file, "warten.txt"))
                        .rule())
                .isEqualTo("inspection.refused.busy");
        turns.release();
        assertThat(waiting.type(file, "warten.txt")).isEqualTo(DocumentType.TXT);
        assertThat(turns.availablePermits()).isOne();
    }
}
