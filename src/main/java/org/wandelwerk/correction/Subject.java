package org.wandelwerk.correction;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing that has a public address.
 *
 * @param key the part of the address that names it
 */
public record Subject(SubjectKind kind, String key) {

    /** The thing whose page lies at the path, or of which a page below it tells; empty when it is no such path. */
    public static Optional<Subject> at(String path) {
        return allAt(path).findFirst();
    }

    /** The same with the things of which that one is a part, the smallest first. */
    public static Stream<Subject> allAt(String path) {
        return Arrays.stream(SubjectKind.values())
                .flatMap(kind -> kind.keyIn(path).map(key -> new Subject(kind, key)).stream());
    }

    public String address() {
        return kind.address(key);
    }
}
