package org.wandelwerk.audit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.TrailChange;
import org.wandelwerk.trail.TrailEntry;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.web.TrailWords;
import tools.jackson.databind.json.JsonMapper;

/** A record of a pack as data for programs, in the words of the page's language. */
record PackJson(Frame frame) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    String of(PackedTrail trail) {
        var record = trail.record();
        var json = trail.head(frame);
        json.put("isPublic", record.isPublic());
        if (record.address() != null) {
            json.put("address", frame.publicAddress().of(record.address()));
        }
        json.put("acts", trail.lines().stream().map(this::act).toList());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private Map<String, Object> act(TrailLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", line.at().toString());
        json.put("by", String.valueOf(line.by()));
        json.put("did", frame.text(line.headline()));
        var run = line.run();
        if (run != null) {
            json.put("import", frame.say(run));
        }
        json.put("changes", line.entries().stream().map(this::entry).toList());
        json.put("more", line.hidden());
        return json;
    }

    private Map<String, Object> entry(TrailEntry entry) {
        return Map.of(
                "entry", entry.id(),
                "what", frame.text(entry.noun()),
                "operation", entry.operation().name(),
                "fields", fields(entry.changes()),
                "beside", fields(entry.beside()));
    }

    private List<Map<String, String>> fields(List<TrailChange> changes) {
        var words = new TrailWords(frame);
        return changes.stream()
                .map(change -> Map.of(
                        "column", change.column(),
                        "field", words.field(change),
                        "before", words.evidence(change.before()),
                        "after", words.evidence(change.after())))
                .toList();
    }
}
