package org.wandelwerk.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The index of this node: asked by everybody, written by one, built anew beside those who ask. */
@Component
class SearchIndex implements DisposableBean {

    private final IndexFolder folder;
    private volatile @Nullable Generation current;
    private boolean isOpened;

    SearchIndex(@Value("${wandelwerk.home:./var}") Path home) {
        this.folder = new IndexFolder(home.resolve("catalog"));
    }

    /** A question to the index as it stands. */
    interface Question<T> {
        T ask(OpenIndex index) throws IOException;
    }

    /** Writes a whole index. */
    interface Building {
        void build(Generation empty) throws IOException;
    }

    IndexFolder folder() {
        return folder;
    }

    /** Asks the index; empty while there is none. */
    <T> Optional<T> ask(Question<T> question) {
        try {
            for (var index = current; index != null; index = current) {
                var open = index.open();
                if (open.reader().tryIncRef()) {
                    try {
                        return Optional.of(question.ask(open));
                    } finally {
                        open.reader().decRef();
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index that is to be followed; empty when one must be built first. */
    Optional<Generation> current() throws IOException {
        if (!isOpened) {
            isOpened = true;
            var kept = folder.current();
            if (kept.isPresent()) {
                current = opened(kept.get());
            }
        }
        return Optional.ofNullable(current);
    }

    private @Nullable Generation opened(Path kept) throws IOException {
        try {
            var generation = new Generation(kept);
            if (generation.position() != null) {
                return generation;
            }
            generation.close();
            return null;
        } catch (CorruptIndexException | IndexFormatTooOldException | FileNotFoundException | NoSuchFileException _) {
            return null;
        }
    }

    /** Builds it anew and lets it count at once when it is whole; until then the former one answers. */
    void rebuild(Building building) throws IOException {
        var place = folder.next();
        var next = new Generation(place);
        building.build(next);
        next.refresh();
        folder.choose(place);
        var former = current;
        current = next;
        if (former != null) {
            former.close();
        }
        folder.removeAllBut(place);
    }

    @Override
    public void destroy() throws IOException {
        var last = current;
        current = null;
        if (last != null) {
            last.close();
        }
    }
}
