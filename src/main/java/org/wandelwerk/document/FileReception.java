package org.wandelwerk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.inspection.UnusableFile;

/** Takes a file in: as large as may be, of a kind that may be, and with nothing in it that does something. */
@Component
public class FileReception {

    /** 25 MB, what a mail server takes, too. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private final FileStore store;
    private final BiFunction<Path, String, DocumentType> inspection;

    @Autowired
    FileReception(FileStore store, ReadingProcess process) {
        this(store, (file, name) -> type(process, file, name));
    }

    /** The inspection gets a file and the name that was given to it. */
    FileReception(FileStore store, BiFunction<Path, String, DocumentType> inspection) {
        this.store = store;
        this.inspection = inspection;
    }

    private static DocumentType type(ReadingProcess process, Path file, String name) {
        try {
            return process.type(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            var digest = store.write(content, incoming, MOST_BYTES);
            var type = inspection.apply(incoming, name);
            var size = Files.size(incoming);
            store.keep(incoming, digest);
            return new ReceivedFile(name, digest, size, type);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }
}
