package org.wandelwerk.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The index of this node: asked by everybody, written by one, built anew beside those who ask. */
@Component
class SearchIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final IndexFolder folder;
    private volatile @Nullable Generation current;
    private volatile boolean answers;
    private final AtomicInteger failures = new AtomicInteger();
    private boolean isOpened;
    private @Nullable Lock hold;

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

    /**
     * Asks the index; empty while there is none that knows what happened while it was closed, and when it cannot be
     * read: then it answers nobody before it was followed once more.
     */
    <T> Optional<T> ask(Question<T> question) {
        try {
            for (var index = asked(); index != null; index = asked()) {
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
            LOG.warn("The index could not be read", e);
            answers = false;
            failures.incrementAndGet();
            return Optional.empty();
        }
    }

    /** Whether it failed again although it was followed since; whoever asks builds it anew. */
    boolean isDamaged() {
        return failures.get() > 1 && failures.getAndSet(0) > 1;
    }

    private @Nullable Generation asked() {
        return answers ? current : null;
    }

    boolean answers() {
        return answers;
    }

    /** Lets the index answer that was told all that happened; {@code false} when it does already or is none. */
    boolean letAnswer() {
        if (answers || current == null) {
            return false;
        }
        answers = true;
        return true;
    }

    /** The index that is to be followed; empty when one must be built first. */
    Optional<Generation> current() {
        return Optional.ofNullable(current);
    }

    /**
     * Opens what was kept, unless that was done. It does not answer yet: what was hidden since would show again.
     *
     * @return whether this process may write here; while another one does, it waits
     */
    boolean isReady() throws IOException {
        if (!isOpened && holds()) {
            try {
                var kept = folder.current();
                if (kept.isPresent()) {
                    current = opened(kept.get());
                }
                isOpened = true;
            } catch (LockObtainFailedException _) {
                return false;
            }
        }
        return isOpened;
    }

    /** One process at a time builds, chooses and takes away. */
    private boolean holds() throws IOException {
        if (hold == null) {
            try {
                hold = FSDirectory.open(folder.home()).obtainLock("owner.lock");
            } catch (LockObtainFailedException _) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Generation opened(Path kept) throws IOException {
        try {
            var generation = new Generation(kept);
            if (generation.position() != null) {
                return generation;
            }
            generation.close();
            return null;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | FileNotFoundException
                | NoSuchFileException _) {
            return null;
        }
    }

    /** Builds it anew and lets it count at once when it is whole; until then the former one answers. */
    void rebuild(Building building) throws IOException {
        folder.takeUp();
        var place = folder.next();
        var next = built(place, building);
        var former = current;
        current = next;
        answers = true;
        folder.fulfil();
        if (former != null) {
            former.close();
        }
        folder.removeAllBut(place);
    }

    /** What does not become whole leaves nothing behind. */
    private Generation built(Path place, Building building) throws IOException {
        var isWhole = false;
        @Nullable Generation next = null;
        try {
            next = new Generation(place);
            building.build(next);
            next.refresh();
            folder.choose(place);
            isWhole = true;
            return next;
        } finally {
            if (!isWhole) {
                IOUtils.close(next == null ? null : next::close, () -> IndexFolder.remove(place));
            }
        }
    }

    /** Puts an index away that can be written no more, so that its folder is opened anew as it was kept. */
    void putAwayBroken() throws IOException {
        var broken = current;
        if (broken != null && !broken.isWritable()) {
            answers = false;
            current = null;
            isOpened = false;
            broken.close();
        }
    }

    /** What was told last is kept, so that little is to be told when it is opened again. */
    @Override
    public void destroy() throws IOException {
        var last = current;
        answers = false;
        current = null;
        isOpened = false;
        IOUtils.close(last == null ? null : last::keep, last == null ? null : last::close, hold);
        hold = null;
    }
}
