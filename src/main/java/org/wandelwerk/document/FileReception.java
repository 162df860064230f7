package org.wandelwerk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.stereotype.Component;

/** Takes a file in: as large as may be, of a kind that may be, and with nothing in it that does something. */
@Component
public class FileReception {

    /** 25 MB, what a mail server takes, too. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    private final FileStore store;

    FileReception(FileStore store) {
        this.store = store;
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
            var type = FileInspection.inspect(incoming, name);
            var size = Files.size(incoming);
            store.keep(incoming, digest);
            return new ReceivedFile(name, digest, size, type);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }
}
