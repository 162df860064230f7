package org.wandelwerk.audit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.audit.NumberLine;
import org.wandelwerk.audit.NumberList;
import org.wandelwerk.audit.Numbers;
import org.wandelwerk.history.RowNumbers.Gaps;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** Lists of numbers without gaps, as pages and as files. */
@RestController
class NumbersController {

    /** How many numbers a file lists at most. */
    private static final int MOST = 20_000;

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8;header=present");
    private static final List<String> HEAD = List.of(
            "jahr",
            "nummer",
            "reihe",
            "nummer_in_reihe",
            "name",
            "datum",
            "stand",
            "aufgezeichnet",
            "von",
            "zuletzt",
            "zuletzt_von",
            "id");

    private final Numbers numbers;
    private final Frames frames;

    NumbersController(Numbers numbers, Frames frames) {
        this.numbers = numbers;
        this.frames = frames;
    }

    @GetMapping(NumbersPage.ADDRESS + "/{list}")
    NumbersPage show(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String jahr,
            @RequestParam(required = false) @Nullable String nach) {
        return page(list, jahr, nach, NumbersPage.SIZE);
    }

    @GetMapping(NumbersPage.ADDRESS + "/{list}.csv")
    ResponseEntity<String> file(@PathVariable String list, @RequestParam(defaultValue = "") String jahr) {
        var page = page(list, jahr, null, MOST);
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        var mark = FileMark.of(frames.current());
        page.lines().items().forEach(line -> rows.add(row(line, page, frames.current())));
        if (page.lines().next() != null) {
            rows.add(CsvLines.cut(frames.current(), rows.size() - 1, HEAD.size()));
        }
        if (!page.gaps().areNone()) {
            rows.add(gap(page.gaps(), frames.current()));
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mark.name("nummern-%s-%d.csv"
                                        .formatted(page.list().word(), page.year())))
                                .build()
                                .toString())
                .body(CsvLines.of(mark.rows(rows, words -> words)));
    }

    /** The last row, where a recording is gone: the numbers above may have closed up over it. */
    private static List<String> gap(Gaps gaps, Frame frame) {
        var words = frame.text("audit.numbers.gaps", gaps.headless(), gaps.missing());
        return Stream.concat(Stream.of(words), Stream.generate(() -> ""))
                .limit(HEAD.size())
                .toList();
    }

    private static List<String> row(NumberLine line, NumbersPage page, Frame frame) {
        var row = line.row();
        var name = line.name();
        return List.of(
                String.valueOf(page.year()),
                Long.toString(row.number()),
                line.series(),
                line.series().isEmpty() ? "" : Long.toString(row.inSeries()),
                name == null ? "" : frame.say(name),
                line.day(),
                frame.text("audit.number.state." + line.state()),
                row.first().toString(),
                row.firstBy(),
                row.last().toString(),
                row.lastBy(),
                row.row().toString());
    }

    private NumbersPage page(String word, String typed, @Nullable String after, int size) {
        var list = NumberList.named(word).orElseThrow(() -> new NotFound("numbers of " + word));
        var years = numbers.years(list);
        var year = typed.isEmpty()
                ? years.stream().findFirst().map(String::valueOf).orElse("0")
                : typed;
        if (!year.matches("[0-9]{1,4}") || !typed.isEmpty() && !years.contains(Integer.valueOf(year))) {
            throw new NotFound("numbers of the year " + typed);
        }
        var number = Integer.parseInt(year);
        return new NumbersPage(
                list, number, years, numbers.of(list, number, after, size), after == null, numbers.gaps(list));
    }
}
