package org.wandelwerk.sheet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.wandelwerk.sheet.Intakes;
import org.wandelwerk.sheet.ListedAccounts;
import org.wandelwerk.sheet.Takeovers;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;
import org.wandelwerk.spreadsheet.SheetFile;
import org.wandelwerk.spreadsheet.UnreadableSheet;

/** Takes lists in and says what their columns are. */
@RestController
@RequestMapping(IntakeController.ADDRESS)
class IntakeController {

    static final String ADDRESS = "/schreibtisch/einlesen";

    private static final Map<String, String> DONE = Map.of(
            "gelesen", "sheet.done.read",
            "geprueft", "sheet.done.mended",
            "uebernommen", "sheet.done.taken",
            "zurueckgenommen", "sheet.done.undone");

    private final Intakes intakes;
    private final Takeovers takeovers;
    private final ListedAccounts accounts;
    private final FormGuard guard;
    private final Frames frames;

    IntakeController(Intakes intakes, Takeovers takeovers, ListedAccounts accounts, FormGuard guard, Frames frames) {
        this.intakes = intakes;
        this.takeovers = takeovers;
        this.accounts = accounts;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping
    IntakesPage all() {
        return new IntakesPage(intakes.desk(), guard.newKey(), "", "", null);
    }

    @PostMapping
    ResponseEntity<Page> begin(
            @RequestParam(defaultValue = "") String art,
            @RequestParam(defaultValue = "") String gremium,
            @RequestParam(defaultValue = "") String schluessel,
            @RequestParam(required = false) @Nullable MultipartFile datei) {
        return lead(intakes.begin(file(datei), art, gremium, schluessel), "/spalten");
    }

    /** What is wrong with a file is said beside the form, which nobody fills in twice. */
    @ExceptionHandler
    ResponseEntity<Page> tell(UnreadableSheet refusal, HttpServletRequest request) {
        var kind = Objects.requireNonNullElse(request.getParameter("art"), "");
        var body = Objects.requireNonNullElse(request.getParameter("gremium"), "");
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new IntakesPage(intakes.desk(), guard.newKey(), kind, body, refusal.rule()));
    }

    private static SheetFile file(@Nullable MultipartFile sent) {
        try {
            return sent == null
                    ? new SheetFile("", new byte[0])
                    : new SheetFile(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    IntakePage show(@PathVariable UUID id, @RequestParam(defaultValue = "") String getan) {
        var preview = takeovers.preview(id);
        return new IntakePage(preview, List.of(), accounts.in(preview), DONE.get(getan));
    }

    @GetMapping("/{id}/spalten")
    ColumnsPage columns(@PathVariable UUID id) {
        return new ColumnsPage(intakes.columns(id));
    }

    @PostMapping("/{id}/spalten")
    ResponseEntity<Page> assign(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SheetForm(sent);
        intakes.assign(id, form.columns());
        return lead(id, form.hasButton("nochmal") ? "/spalten" : "?getan=gelesen");
    }

    private ResponseEntity<Page> lead(UUID id, String behind) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS + "/" + id) + behind))
                .build();
    }
}
