package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of a file: its text, read once, and nothing that belongs to nobody. */
class KeptFilesTest extends HouseWithFiles {

    @Test
    void theTextOfWhatIsGivenIsReadLater() throws IOException {
        var version = byOffice("Kohlrabi aus Cottbus");
        var held = byStranger("Spargel");
        for (int rounds = 0; rounds < 20 && found.text(version.id()).isEmpty(); rounds++) {
            texts.round();
        }
        assertThat(found.text(version.id())).isEqualTo("Kohlrabi aus Cottbus");
        assertThat(found.text(held.id())).isEmpty();
    }

    @Test
    void aFileThatEndedTheHouseIsNotReadAgain() throws IOException {
        var version = byOffice("Schrecklich " + UUID.randomUUID());
        assertThat(checks.beginText(version.id())).isTrue();
        assertThat(checks.beginText(version.id()))
                .as("by another node, or after a start")
                .isFalse();
        assertThat(checks.withoutText(1000)).doesNotContain(version);
    }

    @Test
    void whatWentMeanwhileIsNotOld() throws IOException {
        assertThat(FileStore.isOlder(store.path("0".repeat(64)), Instant.now())).isFalse();
        assertThat(store.remove(List.of("0".repeat(64)), Instant.now())).isZero();
    }

    @Test
    void aFileOfNobodyGoesInTheNightAndOneOfADocumentStays() throws IOException {
        var kept = byStranger("bleibt " + UUID.randomUUID());
        var orphan = file("w.txt", "verwaist " + UUID.randomUUID());
        var fresh = file("f.txt", "frisch " + UUID.randomUUID());
        var broken = store.incoming();
        Files.writeString(broken, "halb");
        for (var path : new Path[] {store.path(kept.file().digest()), store.path(orphan.digest()), broken}) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }

        assertThat(tidying.tidy()).isGreaterThanOrEqualTo(2);

        assertThat(store.path(kept.file().digest())).exists();
        assertThat(store.path(orphan.digest())).doesNotExist();
        assertThat(broken).doesNotExist();
        assertThat(store.path(fresh.digest())).exists();
    }
}
