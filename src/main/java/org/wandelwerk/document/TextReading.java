package org.wandelwerk.document;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the text of what is given to others, behind all requests and within a time for each. */
@Component
class TextReading {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
    private static final int AT_ONCE = 5;
    private static final int SECONDS = 20;

    private final DocumentChecks checks;
    private final FileStore store;

    TextReading(DocumentChecks checks, FileStore store) {
        this.checks = checks;
        this.store = store;
    }

    void round() {
        for (var version : checks.withoutText(AT_ONCE)) {
            if (checks.beginText(version.id())) {
                var file = version.file();
                checks.noteText(version.id(), inTime(() -> WrittenText.of(store.path(file.digest()), file.type())));
            }
        }
    }

    /** What cannot be read, or not in time, has no text; nobody waits for it again. */
    private static String inTime(Callable<String> reading) {
        var task = new FutureTask<>(reading);
        var thread = Thread.ofPlatform().daemon().name("document-text").start(task);
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("The text of a document was not read: {}", e.getClass().getSimpleName());
            thread.interrupt();
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
