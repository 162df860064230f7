package org.wandelwerk.personal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name parted as lists have it: in two columns, or the last name first. Titles stand in neither part. */
public record NameParts(String given, String family) {

    private static final String TITLES = "^(?:\\p{L}+\\.\\s*)+";

    /** Each way in which a name can be parted; none for one word. */
    public static List<NameParts> of(String name) {
        return Stream.of(name, name.replaceFirst(TITLES, ""))
                .distinct()
                .map(one -> List.of(one.strip().split("\\s+")))
                .flatMap(NameParts::of)
                .toList();
    }

    private static Stream<NameParts> of(List<String> words) {
        return IntStream.range(1, words.size())
                .mapToObj(at -> new NameParts(
                        String.join(" ", words.subList(0, at)), String.join(" ", words.subList(at, words.size()))));
    }

    /** As it is said. */
    public String whole() {
        return given + " " + family;
    }

    /** As lists have it in one column. */
    public String familyFirst() {
        return family + ", " + given;
    }
}
