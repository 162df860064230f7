package org.wandelwerk.notice.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.notice.ReportDesk;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows those who run the house which barriers were reported, and notes which of them were answered. */
@RestController
@RequestMapping(ReportsPage.ADDRESS)
class ReportsController {

    private static final int SIZE = 30;

    private final ReportDesk desk;
    private final Frames frames;

    ReportsController(ReportDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    @GetMapping
    ReportsPage all(
            @RequestParam(required = false) @Nullable String nach, @RequestParam(defaultValue = "") String getan) {
        return new ReportsPage(desk.waiting(nach, SIZE), nach == null, getan.equals("erledigt"));
    }

    @PostMapping("/{reference}/erledigt")
    ResponseEntity<Page> settle(@PathVariable String reference) {
        desk.settle(reference);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ReportsPage.ADDRESS) + "?getan=erledigt"))
                .build();
    }
}
