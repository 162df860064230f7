package org.wandelwerk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.UnusableFile;

/**
 * Takes a file in: as large as may be, of a kind that may be, and with nothing in it that does something. Of a picture
 * a copy is stored that was drawn anew, and never what came.
 */
@Component
public class FileReception {

    /** 25 MB, what a mail server takes, too. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private final FileStore store;
    private final Inspection inspection;
    private final Drawing drawing;

    @Autowired
    FileReception(FileStore store, ReadingProcess process) {
        this(store, process::type, process::picture);
    }

    FileReception(FileStore store, Inspection inspection, Drawing drawing) {
        this.store = store;
        this.inspection = inspection;
        this.drawing = drawing;
    }

    /** Tells what a file is, which is given with the name that it has. */
    interface Inspection {
        DocumentType type(Path file, String name) throws IOException;
    }

    /** Makes a copy of a picture in a file of its own. */
    interface Drawing {
        Path copy(Path file, DocumentType type) throws IOException;
    }

    /**
     * Looks at a file and stores it. No transaction is needed: what is then added to no record goes some night.
     *
     * @throws UnusableFile says in its rule and detail what is wrong about it; nothing stays of it
     */
    public ReceivedFile take(String givenName, InputStream content) throws IOException {
        var name = CleanName.of(givenName);
        if (name.isEmpty()) {
            throw new UnusableFile("name");
        }
        var incoming = store.incoming();
        try {
            var came = store.write(content, incoming, MOST_BYTES);
            var type = inspection.type(incoming, name);
            var digest = type.isPicture() ? draw(incoming, type) : came;
            var size = Files.size(incoming);
            store.keep(incoming, digest);
            return new ReceivedFile(name, digest, size, type);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** Puts the copy in the place of what came; packed in another way it may have become too large. */
    private String draw(Path incoming, DocumentType type) throws IOException {
        var copy = drawing.copy(incoming, type);
        try (var drawn = Files.newInputStream(copy)) {
            if (Files.size(copy) > MOST_BYTES) {
                throw new UnusableFile("size");
            }
            return store.write(drawn, incoming, MOST_BYTES);
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
