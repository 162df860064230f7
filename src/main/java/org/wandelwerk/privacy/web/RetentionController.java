package org.wandelwerk.privacy.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.privacy.Handovers;
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
    private static final int LONGEST_RECEIPT = 200;

    private final Retention retention;
    private final Handovers handovers;
    private final Rights rights;
    private final FormGuard guard;
    private final Frames frames;

    RetentionController(Retention retention, Handovers handovers, Rights rights, FormGuard guard, Frames frames) {
        this.retention = retention;
        this.handovers = handovers;
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
        return page(line, AnswerForm.empty(line, guard.newKey()), "", FormErrors.NONE);
    }

    @PostMapping(ADDRESS + "/{kind}")
    ResponseEntity<Page> answer(@PathVariable String kind, @ModelAttribute AnswerForm form) {
        var line = offered(kind);
        var errors = form.errors(line);
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(line, form.with(guard.newKey()), "", errors));
        }
        retention.answer(form.answer(line), form.key());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS)))
                .build();
    }

    /** Records that the archive has a package. */
    @FreshSignIn
    @PostMapping(ADDRESS + "/{kind}/abgabe/{id}")
    ResponseEntity<Page> confirm(
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String quittung) {
        var line = offered(kind);
        var shown = page(line, AnswerForm.empty(line, guard.newKey()), TypedWords.clean(quittung), FormErrors.NONE);
        if (shown.handovers().stream().noneMatch(handover -> handover.id().equals(id))) {
            throw new NotFound("handover " + id);
        }
        var receipt = shown.receipt();
        if (receipt.isEmpty() || receipt.length() > LONGEST_RECEIPT) {
            var errors = FormErrors.NONE.with("quittung", "privacy.handover.mistake");
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(page(line, shown.form(), receipt, errors));
        }
        if (shown.hasOtherReceipt(id)) {
            var errors = FormErrors.NONE.with("quittung-" + id, "privacy.handover.twice");
            return ResponseEntity.status(HttpStatus.CONFLICT).body(page(line, shown.form(), receipt, id, errors));
        }
        handovers.confirm(kind, id, receipt);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS + "/" + kind)))
                .build();
    }

    private AnswerPage page(RetentionLine line, AnswerForm form, String receipt, FormErrors errors) {
        return page(line, form, receipt, null, errors);
    }

    private AnswerPage page(
            RetentionLine line, AnswerForm form, String receipt, @Nullable UUID refused, FormErrors errors) {
        var kind = line.kind();
        return new AnswerPage(line, form, handovers.of(kind), handovers.mayMake(kind), receipt, refused, errors);
    }

    private RetentionLine offered(String kind) {
        var line = retention.line(kind);
        if (!line.retention().isOffered()) {
            throw new NotFound("archive answer for " + kind);
        }
        return line;
    }
}
