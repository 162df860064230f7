package org.wandelwerk.moving.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.moving.Spread;
import org.wandelwerk.moving.StepTime;
import org.wandelwerk.moving.StepTimes;
import org.wandelwerk.moving.TimesReport;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;
import org.wandelwerk.spreadsheet.GivenList;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Shows how long the steps of a procedure take, and gives the same out as files. */
@RestController
class TimesController {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8;header=present");
    private static final String NAME = "zeiten";

    private final StepTimes times;
    private final Frames frames;

    TimesController(StepTimes times, Frames frames) {
        this.times = times;
        this.frames = frames;
    }

    @GetMapping(TimesPage.ADDRESS)
    ResponseEntity<Page> show(
            @RequestParam(defaultValue = "") String verfahren,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis) {
        var form = new TimesForm(verfahren, von, bis);
        var errors = form.mistakes();
        var read = errors.isEmpty() ? form : new TimesForm(verfahren, "", "");
        return ResponseEntity.status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new TimesPage(report(read), form, errors));
    }

    @GetMapping(TimesPage.ADDRESS + ".xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String verfahren,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis) {
        return file(".xlsx", XLSX, SheetWriting.workbook(list(new TimesForm(verfahren, von, bis))));
    }

    @GetMapping(TimesPage.ADDRESS + ".csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String verfahren,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis) {
        return file(".csv", CSV, SheetWriting.csv(list(new TimesForm(verfahren, von, bis))));
    }

    private TimesReport report(TimesForm form) {
        return times.times(form.verfahren(), form.from(), form.until());
    }

    private GivenList list(TimesForm form) {
        if (!form.mistakes().isEmpty()) {
            throw new NotFound("a span of time from %s until %s".formatted(form.von(), form.bis()));
        }
        var frame = frames.current();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                frame.text("moving.table.step"),
                frame.text("moving.times.body"),
                frame.text("moving.times.left"),
                frame.text("moving.times.median"),
                frame.text("moving.times.lower"),
                frame.text("moving.times.upper"),
                frame.text("moving.times.running"),
                frame.text("moving.times.running.median")));
        report(form).lines().forEach(line -> rows.add(row(line, frame)));
        return new GivenList(NAME, FileMark.of(frame).rows(rows, words -> words));
    }

    /** What is withheld says so, and what nobody did has no days. */
    private static List<String> row(StepTime line, Frame frame) {
        var body = line.body();
        var days = line.left().days();
        var running = line.running().days();
        return List.of(
                frame.say(line.step().label()),
                body == null ? "" : frame.say(body),
                String.valueOf(line.left().count()),
                days == null ? missing(line.left(), frame) : String.valueOf(days.median()),
                days == null ? missing(line.left(), frame) : String.valueOf(days.lower()),
                days == null ? missing(line.left(), frame) : String.valueOf(days.upper()),
                String.valueOf(line.running().count()),
                running == null ? missing(line.running(), frame) : String.valueOf(running.median()));
    }

    private static String missing(Spread spread, Frame frame) {
        return spread.isWithheld() ? frame.text("moving.times.withheld", Spread.FEWEST) : "";
    }

    private ResponseEntity<byte[]> file(String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileMark.of(frames.current()).name(NAME + ending))
                                .build()
                                .toString())
                .body(bytes);
    }
}
