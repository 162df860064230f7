package org.wandelwerk.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The files of the operator below {@code texts/} in the home, and those that ship with the house. */
final class TextFiles {

    private static final long MOST = 1024 * 1024;

    private final Path folder;

    TextFiles(Path folder) {
        this.folder = folder;
    }

    Optional<String> operators(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > MOST) {
                throw new IllegalStateException(file + " is longer than a megabyte");
            }
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as UTF-8 text", e);
        }
    }

    String shipped(String name) {
        try {
            return new ClassPathResource("duty/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
