package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A rule with its exceptions. A finding without a reason breaks the build, and so does a reason without a finding. */
record HouseRule(String sentence, Map<String, String> exceptions) {

    static HouseRule that(String sentence) {
        return new HouseRule(sentence, Map.of());
    }

    /** @param where the file, as in {@code kernel.Cursor} */
    HouseRule except(String where, String reason) {
        var more = new TreeMap<>(exceptions);
        more.put(where, reason);
        return new HouseRule(sentence, more);
    }

    void holdsWithout(Stream<Finding> findings) {
        var all = findings.distinct().toList();
        assertThat(all.stream().filter(finding -> !exceptions.containsKey(finding.where())))
                .as(sentence)
                .isEmpty();
        var found = all.stream().map(Finding::where).toList();
        assertThat(List.copyOf(exceptions.keySet()))
                .as("exceptions that are no longer needed, of the rule: " + sentence)
                .isSubsetOf(found);
    }
}
