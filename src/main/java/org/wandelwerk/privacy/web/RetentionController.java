package org.wandelwerk.privacy.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.privacy.Retention;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows what is due, and takes the answers of the archive. */
@RestController
class RetentionController {

    static final String ADDRESS = "/schreibtisch/fristen";

    private static final int NIGHTS = 60;

    private final Retention retention;
    private final Rights rights;
    private final FormGuard guard;
    private final Frames frames;

    RetentionController(Retention retention, Rights rights, FormGuard guard, Frames frames) {
        this.retention = retention;
        this.rights = rights;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    RetentionPage show() {
        return new RetentionPage(
                retention.lines(), retention.runs(NIGHTS), rights.mine().mayAnywhere(Permission.KEEP_RECORDS));
    }

    @GetMapping(ADDRESS + "/{kind}")
    AnswerPage ask(@PathVariable String kind) {
        var line = offered(kind);
        return new AnswerPage(line, AnswerForm.empty(line, guard.newKey()), FormErrors.NONE);
    }

    @PostMapping(ADDRESS + "/{kind}")
    ResponseEntity<Page> answer(@PathVariable String kind, @ModelAttribute AnswerForm form) {
        var line = offered(kind);
        var errors = form.errors(line);
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new AnswerPage(line, form.with(guard.newKey()), errors));
        }
        retention.answer(form.answer(line), form.key());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS)))
                .build();
    }

    private RetentionLine offered(String kind) {
        var line = retention.line(kind);
        if (!line.retention().isOffered()) {
            throw new NotFound("archive answer for " + kind);
        }
        return line;
    }
}
