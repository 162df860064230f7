package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed in the middle leaves exactly what its last commit tells: nothing is missing or doubled. */
class KilledWhileIndexingTest {

    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void nothingIsMissingOrDoubledAfterAKill() throws IOException, InterruptedException {
        var told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            told = killedAfter(told + 20 + round);
            try (var index = new Generation(folder)) {
                var reached = Objects.requireNonNull(index.position()).era();
                assertThat(reached).isGreaterThanOrEqualTo(told);
                var found = index.open().find(CatalogQuery.ALL, Set.of("public"), reached * 2);
                assertThat(found.total()).isEqualTo(reached);
                assertThat(found.slice().items().stream()
                                .map(entry -> entry.id().record()))
                        .doesNotHaveDuplicates()
                        .contains(KilledWriter.record(1), KilledWriter.record(reached));
            }
        }
    }

    /** Lets it write until it has told so many commits, and tells the last one of which is known. */
    private int killedAfter(int commits) throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        KilledWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var last = 0;
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (last < commits) {
                var line = Objects.requireNonNull(lines.readLine(), "the writer ended by itself");
                last = line.matches("[0-9]+") ? Integer.parseInt(line) : last;
            }
            child.destroyForcibly().waitFor();
        }
        return last;
    }
}
