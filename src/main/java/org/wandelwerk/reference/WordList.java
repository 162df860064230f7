package org.wandelwerk.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Words that ship with the house in a file, apart by blanks; a line that begins with # is a remark. */
final class WordList {

    private static final Pattern BLANK = Pattern.compile(" ");

    private WordList() {}

    static Set<String> read(String name) {
        try {
            return new ClassPathResource("reference/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(BLANK::splitAsStream)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
