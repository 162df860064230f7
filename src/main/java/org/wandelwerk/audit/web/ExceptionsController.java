package org.wandelwerk.audit.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.draft.Deed;
import org.wandelwerk.draft.FourEyesExceptions;
import org.wandelwerk.draft.FourEyesExceptions.RuleOff;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.trail.Trails;

/** Lists where a second person was missing, as a page and as a file. */
@RestController
class ExceptionsController {

    /** How many publications the file lists at most. */
    private static final int MOST = 5_000;

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8;header=present");
    private static final List<String> HEAD =
            List.of("ausnahme", "art", "id", "name", "von_person", "von", "bis", "beendet_von");

    private final FourEyesExceptions exceptions;
    private final Trails trails;
    private final Frames frames;
    private final Reads reads;

    ExceptionsController(FourEyesExceptions exceptions, Trails trails, Frames frames, Reads reads) {
        this.exceptions = exceptions;
        this.trails = trails;
        this.frames = frames;
        this.reads = reads;
    }

    @GetMapping(ExceptionsPage.ADDRESS)
    ExceptionsPage show(@RequestParam(required = false) @Nullable String nach) {
        return page(nach, ExceptionsPage.SIZE);
    }

    @GetMapping(ExceptionsPage.ADDRESS + ".csv")
    ResponseEntity<String> file() {
        var page = page(null, MOST);
        reads.note(page.shown().toList());
        var frame = frames.current();
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        var mark = FileMark.of(frame);
        page.off().forEach(off -> rows.add(row(off, page, frame)));
        page.alone().items().forEach(deed -> rows.add(row(deed, page, frame)));
        if (page.alone().next() != null) {
            rows.add(CsvLines.cut(frame, rows.size() - 1, HEAD.size()));
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mark.name("vier-augen-ausnahmen.csv"))
                                .build()
                                .toString())
                .body(CsvLines.of(mark.rows(rows, words -> words)));
    }

    private static String word(Deed deed) {
        if (deed.what() == Deed.Kind.TAKEN_OVER) {
            return "audit.exception.list";
        }
        return deed.what() == Deed.Kind.REPUBLISHED ? "audit.exception.anew" : "audit.exception.alone";
    }

    private static List<String> row(RuleOff off, ExceptionsPage page, Frame frame) {
        return List.of(
                frame.text("audit.exception.off"),
                frame.text(page.texts().get(off.kind()) + "title"),
                "",
                "",
                off.by(),
                off.from().toString(),
                off.until() == null ? "" : off.until().toString(),
                off.endedBy() == null ? "" : off.endedBy());
    }

    private static List<String> row(Deed deed, ExceptionsPage page, Frame frame) {
        var name = page.nameOf(deed);
        return List.of(
                frame.text(word(deed)),
                frame.text(page.texts().get(deed.kind()) + "title"),
                deed.record().toString(),
                name == null ? "" : frame.say(name),
                deed.by().name(),
                deed.at().toString(),
                "",
                "");
    }

    private ExceptionsPage page(@Nullable String after, int size) {
        var alone = exceptions.alone(after, size);
        var off = exceptions.off();
        var names = new HashMap<UUID, Text>();
        alone.items().stream()
                .collect(groupingBy(Deed::kind, Collectors.mapping(Deed::record, Collectors.toSet())))
                .forEach((kind, records) -> names.putAll(trails.names(kind, records)));
        Map<String, String> texts = Stream.concat(
                        alone.items().stream().map(Deed::kind), off.stream().map(RuleOff::kind))
                .distinct()
                .collect(Collectors.toMap(kind -> kind, exceptions::textsOf));
        return new ExceptionsPage(alone, after == null, off, names, texts);
    }
}
