package org.wandelwerk.draft.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.spreadsheet.GivenList;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Gives the list of a kind out as a workbook: what the page would show on all its parts, by the same rights. */
@RestController
class RecordListController {

    static final String NAME = "/liste.xlsx";

    /** What is longer is refused whole and never cut. */
    private static final int MOST = 4000;

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final DraftDesk desk;
    private final Frames frames;

    RecordListController(DraftDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping(DraftsController.ADDRESS + "/{kind}" + NAME)
    ResponseEntity<byte[]> workbook(@PathVariable String kind, @RequestParam(defaultValue = "") String q) {
        var words = DraftsController.words(q);
        var page = new KindPage(desk.list(kind, words, null, MOST), words, true);
        if (page.list().slice().next() != null) {
            throw new Refused("draft.refused.list");
        }
        var list = list(page, frames.current());
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

    private static GivenList list(KindPage page, Frame frame) {
        var kind = page.list().kind();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                frame.text(kind.texts() + "title"),
                frame.text("draft.list.detail"),
                frame.text("draft.list.state"),
                frame.text("draft.list.by"),
                frame.text("draft.list.at"),
                frame.text("draft.list.address")));
        page.list().slice().items().forEach(entry -> rows.add(row(page, entry, frame)));
        return new GivenList(kind.word(), FileMark.of(frame).rows(rows, words -> words));
    }

    private static List<String> row(KindPage page, EditableEntry entry, Frame frame) {
        var draft = page.draft(entry);
        return List.of(
                entry.title(),
                page.detail(entry, frame),
                draft == null ? "" : frame.text("draft.state." + draft.state()),
                draft == null ? "" : draft.changedBy().name(),
                draft == null ? "" : frame.formats().day(draft.changedAt()),
                frame.whole(page.address(entry)));
    }
}
