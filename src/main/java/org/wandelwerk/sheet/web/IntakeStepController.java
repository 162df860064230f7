package org.wandelwerk.sheet.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.history.ImportRun;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.sheet.Intakes;
import org.wandelwerk.sheet.ListedAccounts;
import org.wandelwerk.sheet.Takeovers;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** The buttons below a list: mend, take over, take back, lay aside. */
@RestController
@RequestMapping(IntakeController.ADDRESS)
class IntakeStepController {

    private final Intakes intakes;
    private final Takeovers takeovers;
    private final ListedAccounts accounts;
    private final Frames frames;

    IntakeStepController(Intakes intakes, Takeovers takeovers, ListedAccounts accounts, Frames frames) {
        this.intakes = intakes;
        this.takeovers = takeovers;
        this.accounts = accounts;
        this.frames = frames;
    }

    @PostMapping("/{id}/zellen")
    ResponseEntity<Page> mend(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        intakes.mend(id, new SheetForm(sent).mending());
        return lead("/" + id + "?getan=geprueft");
    }

    /** Rights follow from seats: whoever takes a list over or back proves afresh who it is. */
    @FreshSignIn
    @PostMapping("/{id}/uebernahme")
    ResponseEntity<Page> take(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var order = new SheetForm(sent).taking();
        ImportRun.during(id, () -> {
            takeovers.take(id, order);
            return id;
        });
        return lead("/" + id + "?getan=uebernommen");
    }

    /** Whatever stands against it is told all at once, and nothing is done. */
    @FreshSignIn
    @PostMapping("/{id}/ruecknahme")
    ResponseEntity<Page> undo(@PathVariable UUID id) {
        var conflicts = ImportRun.during(id, () -> takeovers.undo(id));
        if (conflicts.isEmpty()) {
            return lead("/" + id + "?getan=zurueckgenommen");
        }
        var preview = takeovers.preview(id);
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(new IntakePage(preview, conflicts, accounts.in(preview), null));
    }

    @PostMapping("/{id}/verwerfung")
    ResponseEntity<Page> discard(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        intakes.discard(id, new SheetForm(sent).version());
        return lead("");
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(IntakeController.ADDRESS) + address))
                .build();
    }
}
