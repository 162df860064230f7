package org.wandelwerk.document;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.inspection.UnusableFile;

/** Reads the text of what is given to others, behind all requests and within a time for each. */
@Component
class TextReading {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
    private static final int AT_ONCE = 5;

    private final DocumentChecks checks;
    private final FileStore store;
    private final ReadingProcess process;

    TextReading(DocumentChecks checks, FileStore store, ReadingProcess process) {
        this.checks = checks;
        this.store = store;
        this.process = process;
    }

    void round() {
        for (var version : checks.withoutText(AT_ONCE)) {
            if (checks.beginText(version.id())) {
                checks.noteText(version.id(), text(version));
            }
        }
    }

    /** What cannot be read, or not in time, has no text; nobody waits for it again. */
    private String text(DocumentVersion version) {
        var file = version.file();
        try {
            return process.text(store.path(file.digest()), file.type());
        } catch (IOException | UnusableFile e) {
            LOG.info("The text of a document was not read: {}", e.getClass().getSimpleName());
            return "";
        }
    }
}
