package org.wandelwerk.programme;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.definition.YamlPart;

/** Reads how statuses of other records are understood: every public status has one word. */
record TakenOverReader(YamlPart part, Map<String, YamlPart> steps) {

    List<TakenOverStatus> statuses() {
        var missing = EnumSet.allOf(PublicStatus.class);
        missing.removeIf(status -> status.ownLabel().isPresent());
        var words = new HashSet<@Nullable String>();
        var statuses =
                part.items().stream().map(item -> status(item, missing, words)).toList();
        if (!missing.isEmpty()) {
            throw part.wrong("no word for %s".formatted(missing));
        }
        return statuses;
    }

    private TakenOverStatus status(YamlPart item, Set<PublicStatus> missing, Set<@Nullable String> words) {
        item.only("word", "status", "step", "label");
        var word = item.field("word").textOrNull();
        if (!words.add(word)) {
            throw item.field("word").wrong("the word '%s' stands here twice".formatted(word));
        }
        var status = status(item.field("status"));
        if (!missing.remove(status)) {
            throw item.field("status").wrong("%s stands here twice".formatted(status));
        }
        var step = item.field("step").textOrNull();
        if (step != null && !steps.containsKey(step)) {
            throw item.field("step").wrong("unknown step '%s'".formatted(step));
        }
        if ((step == null) != (status == PublicStatus.NOT_RECORDED)) {
            throw item.field("step").wrong("a step is missing exactly when the status is not recorded");
        }
        return new TakenOverStatus(word, status, step, item.field("label").inBothLanguages());
    }

    private static PublicStatus status(YamlPart part) {
        return Arrays.stream(PublicStatus.values())
                .filter(status -> status.ownLabel().isEmpty() && status.name().equals(part.text()))
                .findFirst()
                .orElseThrow(() -> part.wrong("unknown status '%s'".formatted(part.text())));
    }
}
