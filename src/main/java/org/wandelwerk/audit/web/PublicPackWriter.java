package org.wandelwerk.audit.web;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.audit.Pack;
import org.wandelwerk.audit.PackedRecord;
import org.wandelwerk.kernel.CheckedZip;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.PublicTexts;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailPart;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.Trails;
import org.wandelwerk.trail.web.PublicChange;
import org.wandelwerk.trail.web.TrailWords;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes of a pack only what everybody may read: for whoever is answered a request for information. It is read by the
 * doors of the public pages, so that nothing else can come into it.
 */
@Component
class PublicPackWriter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Trails trails;
    private final List<PublicTexts> texts;
    private final TemplateEngine templates;

    PublicPackWriter(Trails trails, List<PublicTexts> texts, TemplateEngine templates) {
        this.trails = trails;
        this.texts = List.copyOf(texts);
        this.templates = templates;
    }

    /**
     * Writes it all, and gives its SHA-256.
     *
     * @throws Refused when no record of the pack is public now
     */
    String write(Pack pack, Frame frame, OutputStream output) throws IOException {
        var told = pack.records().stream()
                .filter(this::isPublic)
                .map(packed -> told(packed, pack))
                .toList();
        if (told.isEmpty()) {
            throw new Refused("audit.refused.nothing-public");
        }
        try (var zip = new CheckedZip(output, pack.at())) {
            for (var name : List.of("LIESMICH", "README")) {
                var text = new ClassPathResource("audit/" + name + "-oeffentlich.txt");
                zip.add(name + ".txt", text.getContentAsString(StandardCharsets.UTF_8));
            }
            zip.add("paket.json", json(cover(pack, frame, told)));
            for (var one : told) {
                zip.add(one.name() + ".html", one.html(templates, frame, false));
                zip.add(one.name() + ".json", json(data(one, frame)));
                for (var state : states(one, pack)) {
                    zip.add(one.name() + "-" + state.name() + ".json", state.json());
                }
            }
            return zip.finish();
        }
    }

    private boolean isPublic(PackedRecord packed) {
        return trails.kinds().stream()
                        .filter(kind -> kind.word().equals(packed.word()))
                        .anyMatch(TrailSource::isToldToEverybody)
                && isShown(trails.past(packed.word(), packed.id(), null, 1).record());
    }

    private static boolean isShown(TrailRecord record) {
        return record.isPublic() && record.address() != null;
    }

    /** What happened up to the order, by the door of everybody. */
    private PackedTrail told(PackedRecord packed, Pack pack) {
        return PackedTrail.read(
                packed,
                after -> trails.outside(packed.word(), packed.id().toString(), after, PackedTrail.PART),
                lines -> lines.filter(line -> !line.at().isAfter(pack.at())));
    }

    private List<PublicTexts.State> states(PackedTrail told, Pack pack) {
        return texts.stream()
                .filter(one -> one.word().equals(told.packed().word()))
                .flatMap(one -> one.of().apply(told.packed().id()).stream())
                .filter(state -> !state.since().isAfter(pack.at()))
                .toList();
    }

    private static Map<String, Object> cover(Pack pack, Frame frame, List<PackedTrail> told) {
        return Map.of(
                "house",
                frame.publicAddress().of("/"),
                "asOf",
                pack.at().toString(),
                "records",
                told.stream()
                        .map(one -> Map.of(
                                "file",
                                one.name() + ".json",
                                "isCut",
                                one.lines().size() >= PackedTrail.MOST))
                        .toList());
    }

    private static Map<String, Object> data(PackedTrail told, Frame frame) {
        var json = told.head(frame);
        json.put(
                "address", frame.publicAddress().of(String.valueOf(told.record().address())));
        json.put("acts", told.lines().stream().map(line -> act(line, frame)).toList());
        return json;
    }

    private static Map<String, Object> act(TrailLine line, Frame frame) {
        var words = new TrailWords(frame);
        return Map.of(
                "at",
                line.at().toString(),
                "did",
                frame.text(line.headline()),
                "reasons",
                reasons(line, words).toList(),
                "changes",
                PublicChange.of(line, words).stream()
                        .map(change -> Map.of(
                                "what", frame.text(change.noun()),
                                "operation", change.operation().name(),
                                "fields", change.fields(),
                                "count", change.count()))
                        .toList());
    }

    /** Why something was recalled is said to everybody. */
    private static Stream<String> reasons(TrailLine line, TrailWords words) {
        return line.entries().stream()
                .filter(entry -> entry.part() == TrailPart.RECALL)
                .flatMap(entry -> entry.changes().stream())
                .map(change -> words.field(change) + ": " + words.say(change.after()));
    }

    private static String json(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }
}
