package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a reader on a slow line has to fetch, counted in bytes. */
class BudgetTest {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final long KILOBYTE = 1024;

    @Test
    void theStylesWeighAtMost20Kilobytes() {
        assertThat(zipped("css", ".css")).as("all styles, compressed").isLessThanOrEqualTo(20 * KILOBYTE);
    }

    @Test
    void theScriptsWeighAtMost25Kilobytes() {
        assertThat(zipped("js", ".js")).as("all scripts, compressed").isLessThanOrEqualTo(25 * KILOBYTE);
    }

    @Test
    void theFontsWeighAtMost100Kilobytes() {
        var bytes = Sources.files(STATIC.resolve("fonts"), ".woff2").stream()
                .mapToLong(BudgetTest::size)
                .sum();
        assertThat(bytes).as("all fonts").isLessThanOrEqualTo(100 * KILOBYTE);
    }

    private static long zipped(String folder, String ending) {
        return Sources.files(STATIC.resolve(folder), ending).stream()
                .mapToLong(file -> zipped(Sources.read(file)))
                .sum();
    }

    private static long zipped(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
