package org.wandelwerk.sheet.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.sheet.GivenLists;
import org.wandelwerk.sheet.ListedAccounts;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.spreadsheet.GivenList;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Gives lists out as files of office programs. */
@RestController
@RequestMapping("/schreibtisch/listen")
class GivenListController {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8;header=present");

    private final GivenLists lists;
    private final ListedAccounts accounts;
    private final Reads reads;
    private final Frames frames;

    GivenListController(GivenLists lists, ListedAccounts accounts, Reads reads, Frames frames) {
        this.lists = lists;
        this.accounts = accounts;
        this.reads = reads;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping("/{art}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String art, @RequestParam(defaultValue = "") String gremium) {
        var list = list(art, gremium);
        return file(list.name() + ".xlsx", XLSX, SheetWriting.workbook(list));
    }

    @FreshSignIn
    @GetMapping("/{art}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String art, @RequestParam(defaultValue = "") String gremium) {
        var list = list(art, gremium);
        return file(list.name() + ".csv", CSV, SheetWriting.csv(list));
    }

    private GivenList list(String kind, String body) {
        var list = lists.give(kind, body, frames.current().language());
        reads.note(accounts.in(list));
        return list;
    }

    /** Marked by its name alone: it is made to be filled in and brought in again. */
    private ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileMark.of(frames.current()).name(name))
                                .build()
                                .toString())
                .body(bytes);
    }
}
