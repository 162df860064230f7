package org.wandelwerk.operation.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.operation.KindMonth;
import org.wandelwerk.operation.Usage;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.spreadsheet.GivenList;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Shows those who run the house how much it is used. */
@RestController
class UsageController {

    static final String ADDRESS = "/schreibtisch/nutzung";
    static final String WORKBOOK = "/liste.xlsx";

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Usage usage;
    private final Frames frames;

    UsageController(Usage usage, Frames frames) {
        this.usage = usage;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    UsagePage show() {
        return new UsagePage(usage.kinds(), usage.days(), usage.months());
    }

    /** One line for each month of three years and each kind of page. */
    @GetMapping(ADDRESS + WORKBOOK)
    ResponseEntity<byte[]> workbook() {
        var list = list(usage.kindsByMonth(), frames.current());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileMark.of(frames.current()).name(list.name() + ".xlsx"))
                                .build()
                                .toString())
                .body(SheetWriting.workbook(list));
    }

    /** Months as programs sort them, such as 2026-11. */
    private static GivenList list(List<KindMonth> uses, Frame frame) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                frame.text("operation.usage.month-name"),
                frame.text("operation.usage.kind"),
                frame.text("operation.usage.pages")));
        uses.forEach(use -> rows.add(List.of(
                use.month().toString().substring(0, "2026-11".length()),
                frame.text(use.kind().key()),
                String.valueOf(use.pages()))));
        return new GivenList("nutzung", FileMark.of(frame).rows(rows, words -> words));
    }
}
