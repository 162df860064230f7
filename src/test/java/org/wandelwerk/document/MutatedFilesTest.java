package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.document.SomeFiles.bytes;
import static org.wandelwerk.document.SomeFiles.docx;
import static org.wandelwerk.document.SomeFiles.odt;
import static org.wandelwerk.document.SomeFiles.paragraph;
import static org.wandelwerk.document.SomeFiles.pdf;
import static org.wandelwerk.document.SomeFiles.picture;
import static org.wandelwerk.document.SomeFiles.plainPdf;
import static org.wandelwerk.document.SomeFiles.xlsx;
import static org.wandelwerk.document.SomeFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.inspection.UnusableFile;
import org.wandelwerk.inspection.WrittenText;

/** Files that were changed at random, always in the same way: each is taken or refused, and nothing else happens. */
class MutatedFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/document/corpus");
    private static final int TIMES = 60;
    private static final long SEED = 20_261_126;

    private static final String[] WORDS = {
        "<!DOCTYPE a [",
        "/JavaScript",
        "<<",
        "]]>",
        "&x;",
        "stream\r\n",
        "endobj",
        "\u0000",
        "PK\u0003\u0004",
        "9999999999",
        "-1",
        "/FlateDecode",
        "<a>",
        "</",
        "%%EOF",
        "%PDF-1.4"
    };

    @TempDir
    private Path home;

    /** What was found once is kept in the corpus; what is dangerous or large is made here. */
    private static Map<String, byte[]> files() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("plan.pdf", pdf("Guten Tag"));
        files.put("knapp.pdf", plainPdf("/OpenAction 4 0 R", "<< /S /GoTo /D [3 0 R /Fit] >>"));
        files.put("brief.docx", zip(docx(paragraph("Hallo"))));
        files.put("kosten.xlsx", zip(xlsx("1")));
        files.put("brief.odt", zip(odt("Hallo")));
        files.put("bild.png", picture("png"));
        files.put("bild.jpg", picture("jpeg"));
        files.put("liste.csv", bytes("Größe;1\n2;3\n"));
        try (var kept = Files.list(CORPUS)) {
            for (var file :
                    kept.filter(one -> !one.endsWith("README.md")).sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void whateverIsChangedIsTakenOrRefused() throws IOException {
        var files = files();
        files.forEach((name, file) -> isTaken(home, name, file));
        Fuzzed.forAsLongAsWanted(SEED, random -> {
            var round = home.resolve(Long.toHexString(random.nextLong()));
            var taken = new HashSet<Boolean>();
            files.forEach((name, file) -> {
                for (int times = 0; times < TIMES; times++) {
                    taken.add(isTaken(round, name, changed(file, random)));
                }
            });
            assertThat(taken).as("some are taken, and some are refused").containsExactlyInAnyOrder(true, false);
            assertThat(FileSystemUtils.deleteRecursively(round.toFile())).isTrue();
        });
    }

    private static boolean isTaken(Path folder, String name, byte[] file) {
        var store = new FileStore(folder);
        var reception = FilesTakenIn.reception(store);
        var thrown = Assertions.catchThrowable(() -> {
            var received = reception.take(name, new ByteArrayInputStream(file));
            assertThat(received.size()).isLessThanOrEqualTo(FileReception.MOST_BYTES);
            var text = Assertions.catchThrowable(() -> {
                var read = WrittenText.of(store.path(received.digest()), received.type());
                assertThat(read).hasSizeLessThanOrEqualTo(WrittenText.MOST_LETTERS);
            });
            if (text != null) {
                assertThat(text).isInstanceOf(Exception.class);
            }
        });
        if (thrown != null && !(thrown instanceof UnusableFile)) {
            throw new AssertionError(String.valueOf(Fuzzed.found("document", name, file)), thrown);
        }
        return thrown == null;
    }

    private static byte[] changed(byte[] file, Random random) {
        var changed = file;
        for (int changes = 1 + random.nextInt(4); changes > 0 && changed.length > 8; changes--) {
            changed = changedOnce(changed, random);
        }
        return changed;
    }

    private static byte[] changedOnce(byte[] file, Random random) {
        var at = random.nextInt(file.length);
        var copy = file.clone();
        return switch (random.nextInt(5)) {
            case 0 -> {
                copy[at] = (byte) random.nextInt(256);
                yield copy;
            }
            case 1 -> Arrays.copyOf(file, Math.max(5, at));
            case 2 -> inserted(file, at, bytes(WORDS[random.nextInt(WORDS.length)]));
            case 3 -> inserted(file, at, Arrays.copyOfRange(file, at / 2, at));
            default -> {
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
        };
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        var longer = Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(file, at, longer, at + more.length, file.length - at);
        return longer;
    }
}
