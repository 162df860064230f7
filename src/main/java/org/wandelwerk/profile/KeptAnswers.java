package org.wandelwerk.profile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wandelwerk.form.Answers;

/** All that was ever answered in a profile. */
record KeptAnswers(List<KeptAnswer> all) {

    /** The last answer for each slot. */
    SortedMap<String, KeptAnswer> newest() {
        var known = new TreeMap<String, KeptAnswer>();
        all.forEach(answer ->
                known.merge(answer.slot(), answer, (one, other) -> one.revision() > other.revision() ? one : other));
        return known;
    }

    /** What the answer to a slot was by the given revision; empty when none was. */
    String text(String slot, int revision) {
        return all.stream()
                .filter(answer -> answer.slot().equals(slot) && answer.revision() == revision)
                .map(KeptAnswer::answer)
                .findFirst()
                .orElse("");
    }

    Answers answers() {
        return new Answers(newest().values().stream().collect(Collectors.toMap(KeptAnswer::slot, KeptAnswer::answer)));
    }
}
