package org.wandelwerk.notification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.notification.Dispatches;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.spreadsheet.GivenList;
import org.wandelwerk.spreadsheet.SheetWriting;

/** Gives out for whom a mail to all members of a body arrived, as a list to be taken along. */
@RestController
class ArrivalListController {

    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8;header=present");

    private final Dispatches dispatches;
    private final Reads reads;
    private final Frames frames;

    ArrivalListController(Dispatches dispatches, Reads reads, Frames frames) {
        this.dispatches = dispatches;
        this.reads = reads;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping(DispatchController.ADDRESS + "/{id}/stand.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        var mails = dispatches.mails(id);
        reads.note(mails.stream()
                .flatMap(mail -> mail.shown("dispatch", id.toString()))
                .toList());
        var frame = frames.current();
        var mark = FileMark.of(frame);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                frame.text("notification.list.name"),
                frame.text("notification.data.address"),
                frame.text("notification.list.arrival"),
                frame.text("notification.state"),
                frame.text("notification.list.tried"),
                frame.text("notification.list.answer")));
        mails.forEach(mail -> rows.add(row(mail, frame)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(mark.name("stand.csv"))
                                .build()
                                .toString())
                .body(SheetWriting.csv(new GivenList("stand", mark.rows(rows, words -> words))));
    }

    private static List<String> row(Mail mail, Frame frame) {
        var to = mail.to().mail();
        var course = mail.course();
        var tried = course.triedAt();
        var answer = course.answer();
        return List.of(
                mail.to().name(),
                to == null ? "" : to.value(),
                frame.text("notification.arrival." + course.state().arrival()),
                frame.text("notification.state." + course.state()),
                tried == null
                        ? ""
                        : frame.formats().day(tried) + ", " + frame.formats().time(tried),
                answer == null ? "" : answer);
    }
}
