package org.wandelwerk.region;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.region.Run.Purpose;

/** What the words behind the command mean. */
sealed interface ImportOrder {

    /** All kinds that can be brought in. */
    String KINDS = "region";

    /** A file is to be brought in. */
    record Clear(Path file, Purpose purpose) implements ImportOrder {}

    /** Nobody can tell what is meant. */
    record Unclear(String why) implements ImportOrder {}

    static ImportOrder read(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var purpose = words.remove("--dry-run") ? Purpose.REHEARSE : Purpose.KEEP;
        var as = words.indexOf("--as");
        if (as >= 0 && as + 1 == words.size()) {
            return new Unclear("--as needs a kind.");
        }
        var kind = as < 0 ? KINDS : words.remove(as + 1);
        if (as >= 0) {
            words.remove(as);
        }
        if (!kind.equals(KINDS)) {
            return new Unclear("There is no kind %s.".formatted(ShownSigns.of(kind)));
        }
        return words.size() == 1 && !words.getFirst().startsWith("--")
                ? new Clear(Path.of(words.getFirst()), purpose)
                : new Unclear(words.isEmpty() ? "Which file?" : "One file at a time, and no other words.");
    }
}
