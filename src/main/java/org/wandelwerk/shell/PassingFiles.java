package org.wandelwerk.shell;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Files for one person that are made whole before their first byte is sent, so that what cannot be made answers as a
 * page. They lie below the home, for the house alone, and have no name from before their first byte on: whatever
 * becomes of the request, the client or the house, nothing of them stays.
 */
@Component
public class PassingFiles {

    private static final long MOST_BYTES = 1L << 30;

    private final Path folder;
    private final long most;

    @Autowired
    PassingFiles(@Value("${wandelwerk.home:./var}") Path home) throws IOException {
        this(home, MOST_BYTES);
    }

    PassingFiles(Path home, long most) throws IOException {
        this.folder = home.resolve("passing");
        this.most = most;
        clear();
    }

    /** What makes a file. */
    @FunctionalInterface
    public interface Making {

        void write(BoundedOutput output) throws IOException;
    }

    /** Where the system keeps names of open files, a stopped house may have left some. */
    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var left = Files.list(folder)) {
                for (var file : left.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The answer that hands the file over. */
    public ResponseEntity<Resource> attached(String name, MediaType type, Making making) throws IOException {
        var file = made(making);
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(file.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(Channels.newInputStream(file)));
    }

    /** Open at its beginning; whoever has it closes it, and it is gone. */
    FileChannel made(Making making) throws IOException {
        var file = open();
        var isWhole = false;
        try {
            var output = new BoundedOutput(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16), most);
            making.write(output);
            output.flush();
            file.position(0);
            isWhole = true;
            return file;
        } finally {
            if (!isWhole) {
                file.close();
            }
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder, mode);
        return FileChannel.open(
                Files.createTempFile(folder, "", ""),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
