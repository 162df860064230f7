package org.wandelwerk.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words behind a command about lists mean.
 *
 * @param body the word of the body; empty for lists that have none
 * @param unclear why nobody can tell what is meant; empty when all is clear
 */
record ListOrder(Path file, String body, boolean isRehearsed, boolean overwrites, String unclear) {

    static ListOrder read(List<String> arguments, boolean isOfBody) {
        var words = new ArrayList<>(arguments);
        var isRehearsed = words.remove("--dry-run");
        var overwrites = words.remove("--overwrite");
        var body = "";
        var place = words.indexOf("--body");
        if (place >= 0 && place + 1 < words.size()) {
            body = words.remove(place + 1);
            words.remove(place);
        }
        var unclear = words.size() != 1 || words.getFirst().startsWith("--")
                ? "One file, and no other words."
                : isOfBody == body.isEmpty() ? isOfBody ? "Which --body?" : "These lists have no --body." : "";
        return new ListOrder(Path.of(words.isEmpty() ? "" : words.getLast()), body, isRehearsed, overwrites, unclear);
    }
}
