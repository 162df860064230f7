package org.wandelwerk.audit.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.audit.PackedRecord;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.Trail;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailRecord;

/** One record of a pack with its line of time, as far as the pack tells it. */
record PackedTrail(PackedRecord packed, TrailRecord record, List<TrailLine> lines) {

    /** With how many acts of a record no more are read. */
    static final int MOST = 5_000;

    /** How many acts are read at once. */
    static final int PART = 100;

    /**
     * Reads it part by part.
     *
     * @param parts asked by the cursor of the part before
     * @param told what the pack tells of some lines
     */
    static PackedTrail read(
            PackedRecord packed, Function<@Nullable String, Trail> parts, UnaryOperator<Stream<TrailLine>> told) {
        var lines = new ArrayList<TrailLine>();
        @Nullable String after = null;
        TrailRecord record;
        do {
            var part = parts.apply(after);
            record = part.record();
            told.apply(part.lines().items().stream()).forEach(lines::add);
            after = part.lines().next();
        } while (after != null && lines.size() < MOST);
        return new PackedTrail(packed, record, lines);
    }

    /** The name of its files, without an ending. */
    String name() {
        return "eintraege/" + packed.word() + "-" + packed.id();
    }

    /** What it is, for programs; what happened to it is added. */
    Map<String, Object> head(Frame frame) {
        var json = new LinkedHashMap<String, Object>();
        var notice = FileMark.of(frame).words();
        if (!notice.isEmpty()) {
            json.put("notice", notice);
        }
        json.put("kind", packed.word());
        json.put("id", packed.id().toString());
        json.put("name", frame.say(record.name()));
        return json;
    }

    /** As a page that needs nothing else to be read. */
    String html(TemplateEngine templates, Frame frame, boolean isInside) {
        var page = new PackRecordPage(record, packed.word(), lines, isInside);
        var html = new StringOutput();
        templates.render(page.template(), Map.of("page", page, "frame", frame), html);
        return html.toString();
    }
}
