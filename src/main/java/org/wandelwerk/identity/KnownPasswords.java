package org.wandelwerk.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The passwords that others try first, from the lists that ship (see {@code identity/README.md} beside them). They are
 * read through whenever somebody chooses one, which is seldom, and kept by nobody.
 */
final class KnownPasswords {

    static final List<String> LISTS = List.of("/identity/common-passwords.txt", "/identity/further-passwords.txt");

    private KnownPasswords() {}

    /** Those of the words, in lower case, that stand in a list. */
    static Set<String> among(Set<String> words) {
        return LISTS.stream().flatMap(list -> found(list, words).stream()).collect(Collectors.toSet());
    }

    private static Set<String> found(String list, Set<String> words) {
        try (var file = KnownPasswords.class.getResourceAsStream(list)) {
            if (file == null) {
                throw new IllegalStateException("the list of known passwords is missing: " + list);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(words::contains)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
