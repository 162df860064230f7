package org.wandelwerk.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words behind {@code import --as operations} mean.
 *
 * @param leavesOut whether the lines that can be read are loaded when others are refused
 * @param unclear why nobody can tell what is meant; empty when all is clear
 */
record OperationOrder(Path file, Path mapping, boolean isRehearsed, boolean leavesOut, String unclear) {

    static OperationOrder read(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var isRehearsed = words.remove("--dry-run");
        var leavesOut = words.remove("--without-refused");
        var mapping = "";
        var place = words.indexOf("--mapping");
        if (place >= 0 && place + 1 < words.size()) {
            mapping = words.remove(place + 1);
            words.remove(place);
        }
        var unclear = words.size() != 1 || words.getFirst().startsWith("--")
                ? "One file, and no other words than --mapping, --without-refused and --dry-run."
                : mapping.isEmpty() ? "Which --mapping?" : "";
        return new OperationOrder(
                Path.of(words.isEmpty() ? "" : words.getLast()), Path.of(mapping), isRehearsed, leavesOut, unclear);
    }
}
