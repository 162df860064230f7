package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.history.Position;
import org.wandelwerk.kernel.AudienceToken;

/** What the index of a house does when a building of it fails, the disk fails, or another process holds it. */
class FailingIndexTest {

    @TempDir
    private Path home;

    private SearchIndex index;

    @BeforeEach
    void oneProjectIsKept() throws IOException {
        index = new SearchIndex(home);
        assertThat(index.isReady()).isTrue();
        build("Lithiumraffinerie");
    }

    @AfterEach
    void close() throws IOException {
        index.destroy();
    }

    private void build(String title) throws IOException {
        index.rebuild(empty -> {
            empty.add(List.of(AnEntry.titled(title, AudienceToken.PUBLIC)));
            empty.commit(Position.beginning(1));
        });
    }

    private int found(String words) {
        return index.ask(open -> open.find(CatalogQuery.ALL.saying(words), Set.of("public"), 5))
                .orElseThrow()
                .total();
    }

    private List<String> buildings() throws IOException {
        try (var files = Files.list(home.resolve("catalog"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("index-"))
                    .toList();
        }
    }

    @Test
    void aBuildingThatFailsKeepsTheWishAndLeavesNothing() throws IOException {
        index.folder().mark();
        assertThatThrownBy(() -> index.rebuild(_ -> {
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(index.folder().isMarked()).isTrue();
        assertThat(buildings()).hasSize(1);
        assertThat(found("Lithiumraffinerie")).isOne();
        build("Batteriespeicher");
        assertThat(index.folder().isMarked()).isFalse();
        assertThat(buildings()).hasSize(1);
    }

    @Test
    void aWishThatComesWhileItIsBuiltIsAnother() throws IOException {
        index.folder().mark();
        index.rebuild(empty -> {
            index.folder().mark();
            empty.commit(Position.beginning(1));
        });
        assertThat(index.folder().isMarked()).isTrue();
    }

    @Test
    void anIndexThatTheDiskBrokeIsOpenedAnewAsItWasKept() throws IOException {
        var broken = index.current().orElseThrow();
        broken.add(List.of(AnEntry.titled("Batteriespeicher", AudienceToken.PUBLIC)));
        breakDisk(broken);
        assertThat(broken.isWritable()).isFalse();
        index.putAwayBroken();
        assertThat(index.isReady()).isTrue();
        assertThat(index.current().orElseThrow().isWritable()).isTrue();
        assertThat(index.letAnswer()).isTrue();
        assertThat(found("Lithiumraffinerie")).isOne();
        assertThat(found("Batteriespeicher")).isZero();
    }

    /** For a moment the folder is gone. */
    private void breakDisk(Generation generation) throws IOException {
        var folder = index.folder().current().orElseThrow();
        var aside = home.resolve("aside");
        Files.move(folder, aside);
        assertThatThrownBy(() -> generation.commit(Position.beginning(1))).isInstanceOf(IOException.class);
        Files.move(aside, folder);
    }

    @Test
    void anIndexThatCannotBeReadAnswersNobodyBeforeItIsFollowedAgain() {
        assertThat(index.<Integer>ask(_ -> {
                    throw new IOException("the disk does not read");
                }))
                .isEmpty();
        assertThat(index.answers()).isFalse();
        assertThat(index.ask(_ -> true)).isEmpty();
        assertThat(index.letAnswer()).isTrue();
        assertThat(found("Lithiumraffinerie")).isOne();
        assertThat(index.isDamaged()).as("once may be by chance").isFalse();

        index.<Integer>ask(_ -> {
            throw new IOException("nor does it now");
        });
        assertThat(index.isDamaged()).isTrue();
        assertThat(index.isDamaged()).as("it is built anew once").isFalse();
    }

    @Test
    void anotherProcessOnTheSameHomeWaitsAndTakesNothingAway() throws IOException {
        var other = new SearchIndex(home);
        assertThat(other.isReady()).isFalse();
        assertThat(other.current()).isEmpty();
        assertThat(buildings()).hasSize(1);
        index.destroy();
        assertThat(other.isReady()).isTrue();
        assertThat(other.current()).isPresent();
        other.destroy();
    }

    @Test
    void aFolderThatDoesNotOpenIsNotHeld() throws IOException {
        var folder = index.folder().current().orElseThrow();
        index.destroy();
        var segments = firstSegments(folder);
        var kept = Files.readAllBytes(segments);
        Files.writeString(segments, "no index");
        assertThatThrownBy(() -> new Generation(folder)).isInstanceOf(IOException.class);
        Files.write(segments, kept);
        new Generation(folder).close();
    }

    private static Path firstSegments(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
