package org.wandelwerk.trail.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wandelwerk.history.Operation;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailPart;

/**
 * What the public is told of the parts of a record that changed at once: parts of one kind to which the same happened
 * are one line.
 *
 * @param noun the key of what such a part is called
 * @param fields which fields changed, in words; empty for parts that came or went
 * @param count how many parts
 */
@NamedInterface("words")
public record PublicChange(String noun, Operation operation, String fields, long count) {

    /** In the order in which the first of each kind changed. */
    public static List<PublicChange> of(TrailLine line, TrailWords words) {
        var counts = new LinkedHashMap<PublicChange, Long>();
        line.entries().stream()
                .filter(entry -> entry.part() == TrailPart.RECORD)
                .map(entry -> new PublicChange(
                        entry.noun(),
                        entry.operation(),
                        entry.operation() == Operation.UPDATED ? words.fields(entry) : "",
                        1))
                .forEach(change -> counts.merge(change, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new PublicChange(
                        entry.getKey().noun, entry.getKey().operation, entry.getKey().fields, entry.getValue()))
                .toList();
    }
}
