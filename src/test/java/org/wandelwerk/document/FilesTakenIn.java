package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.FileInspection;
import org.wandelwerk.inspection.PictureCopy;
import org.wandelwerk.inspection.UnusableFile;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** Files as they come in, over a store of their own; they are looked at in the process of the test. */
abstract class FilesTakenIn {

    static final String MAIN = "word/document.xml";

    @TempDir
    Path home;

    FileReception reception;

    @BeforeEach
    void anEmptyStore() {
        reception = reception(new FileStore(home));
    }

    static FileReception reception(FileStore store) {
        return new FileReception(store, FileInspection::inspect, (file, type) -> drawn(store, file, type));
    }

    private static Path drawn(FileStore store, Path file, DocumentType type) throws IOException {
        var drawn = new ByteArrayOutputStream();
        PictureCopy.write(file, type, drawn);
        return Files.write(store.incoming(), drawn.toByteArray());
    }

    ReceivedFile take(String name, byte[] file) throws IOException {
        return reception.take(name, new ByteArrayInputStream(file));
    }

    /** The word of the refusal; nothing stays of what was refused, and both languages say why. */
    String refused(String name, byte[] file) throws IOException {
        var refusal = catchThrowableOfType(UnusableFile.class, () -> take(name, file));
        assertThat(refusal).as(name).isNotNull();
        try (var left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        var texts = new Texts(home, false);
        for (var language : new Language[] {Language.DE, Language.EN}) {
            assertThat(texts.text(language, refusal.rule(), refusal.detail())).doesNotContain("{");
        }
        return refusal.rule().replace("inspection.refused.", "");
    }

    static byte[] with(Map<String, byte[]> parts, String name, String content) {
        return with(parts, name, bytes(content));
    }

    static byte[] with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return zip(parts);
    }

    /** The same picture that says of itself to be as wide as that. */
    static byte[] ofSize(byte[] png, int width) {
        var wide = png.clone();
        wide[18] = (byte) (width >> 8);
        wide[19] = (byte) width;
        var checksum = new java.util.zip.CRC32();
        checksum.update(wide, 12, 17);
        for (int at = 0; at < 4; at++) {
            wide[29 + at] = (byte) (checksum.getValue() >> 24 - 8 * at);
        }
        return wide;
    }
}
