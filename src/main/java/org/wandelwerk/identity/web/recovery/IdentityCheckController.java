package org.wandelwerk.identity.web.recovery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.identity.web.OperatedAccounts;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** Lets a second person say who wants an account back, with the reason; the link itself it never sees. */
@RestController
@RequestMapping("/schreibtisch/rechte/personen/{id}/rueckkehr")
class IdentityCheckController {

    private static final int LONGEST = 1000;
    private static final Map<String, String> DONE =
            Map.of("geprueft", "access.return.done.checked", "aufgehalten", "access.return.done.stopped");

    private final Comebacks comebacks;
    private final Holders holders;
    private final OperatedAccounts accounts;

    IdentityCheckController(Comebacks comebacks, Holders holders, OperatedAccounts accounts) {
        this.comebacks = comebacks;
        this.holders = holders;
        this.accounts = accounts;
    }

    @FreshSignIn
    @GetMapping
    IdentityCheckPage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String getan) {
        return page(accounts.holder(id), "", FormErrors.NONE, DONE.get(String.valueOf(getan)));
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> answer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID wunsch,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "") String antwort) {
        var holder = accounts.holder(id);
        if (wunsch == null) {
            throw new Refused("access.return.changed");
        }
        if (antwort.equals("nein")) {
            comebacks.stop(holder.id(), wunsch);
            return back(id, "aufgehalten");
        }
        var grounds = grund.replaceAll("[\\p{Cntrl}&&[^\\n]]|\\p{Cs}", " ").strip();
        var errors = antwort.equals("ja")
                ? errors(grounds)
                : FormErrors.NONE.with("antwort", "access.return.mistake.answer");
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(holder, grounds, errors, null));
        }
        comebacks.check(holder.id(), wunsch, grounds);
        return back(id, "geprueft");
    }

    private static FormErrors errors(String grounds) {
        if (grounds.isEmpty()) {
            return FormErrors.NONE.with("grund", "access.return.mistake.grounds");
        }
        return grounds.length() > LONGEST
                ? FormErrors.NONE.with("grund", "access.return.mistake.long")
                : FormErrors.NONE;
    }

    private IdentityCheckPage page(Holder holder, String grounds, FormErrors errors, @Nullable String message) {
        var check = comebacks.of(holder.id()).orElse(null);
        var checker = check == null ? null : check.checkedBy();
        var by = checker == null ? "" : holders.names(List.of(checker)).getOrDefault(checker, "");
        var mayCheck = check != null && comebacks.mayCheck(check);
        return new IdentityCheckPage(
                holder, check, by, mayCheck, comebacks.stops(holder.id()), grounds, errors, message);
    }

    private ResponseEntity<Page> back(UUID id, String done) {
        return accounts.back(id, "rueckkehr", done);
    }
}
