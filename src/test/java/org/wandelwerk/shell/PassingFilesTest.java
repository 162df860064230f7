package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.wandelwerk.kernel.Refused;

/** Files for one person leave nothing behind, whatever becomes of them. */
class PassingFilesTest {

    @TempDir
    private Path home;

    private List<Path> left() throws IOException {
        try (var files = Files.list(home.resolve("passing"))) {
            return files.toList();
        }
    }

    @Test
    void aFileIsHandedOverWholeAndHasNoNameWhileItIsRead() throws IOException {
        var answer = new PassingFiles(home).attached("liste.zip", MediaType.valueOf("application/zip"), output -> {
            assertThat(left()).as("while it is made").isEmpty();
            output.write("Namen".getBytes(StandardCharsets.UTF_8));
            output.close();
            output.write('!');
        });

        assertThat(left()).as("before it is sent").isEmpty();
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(6);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("liste.zip");
        try (var body = Objects.requireNonNull(answer.getBody()).getInputStream()) {
            assertThat(body).hasContent("Namen!");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("passing"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatCannotBeMadeIsClosedAndGone() throws IOException {
        var files = new PassingFiles(home);

        assertThatThrownBy(() -> files.made(output -> {
                    output.write(1);
                    throw new IOException("torn");
                }))
                .hasMessage("torn");

        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeItFillsTheDisk() throws IOException {
        var files = new PassingFiles(home, 10);

        assertThat(files.made(output -> output.write(new byte[10])).size()).isEqualTo(10);
        assertThatThrownBy(() -> files.made(output -> {
                    output.write(new byte[10]);
                    output.write(1);
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatAStoppedHouseLeftIsGoneAtTheNextStart() throws IOException {
        Files.createDirectory(home.resolve("passing"));
        Files.writeString(home.resolve("passing/briefe.zip"), "Namen");

        new PassingFiles(home);

        assertThat(left()).isEmpty();
    }
}
