package org.wandelwerk.correction;

import java.util.Arrays;
import java.util.Optional;

/**
 * A thing that has a public address.
 *
 * @param key the part of the address that names it
 */
public record Subject(SubjectKind kind, String key) {

    /** The thing whose page lies at the path, or of which a page below it tells; empty when it is no such path. */
    public static Optional<Subject> at(String path) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> path.startsWith(kind.folder()))
                .findFirst()
                .flatMap(
                        kind -> kind.read(firstWord(path.substring(kind.folder().length())))
                                .map(key -> new Subject(kind, key)));
    }

    private static String firstWord(String path) {
        return path.replaceFirst("(?s)[/.?#].*", "");
    }

    public String address() {
        return kind.folder() + key;
    }
}
