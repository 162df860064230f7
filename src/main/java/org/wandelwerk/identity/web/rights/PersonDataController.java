package org.wandelwerk.identity.web.rights;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.identity.web.OperatedAccounts;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator correct the name of a person, and ask a new address whether it is that person's. */
@RestController
@RequestMapping("/schreibtisch/rechte/personen/{id}/angaben")
class PersonDataController {

    private static final Map<String, String> DONE = Map.of(
            "name", "access.correct.done.name",
            "adresse", "access.correct.done.mail",
            "ungewiss", "access.correct.done.mail.unknown",
            "eben", "access.correct.done.mail.before",
            "antwort", "access.correct.done.answer");

    private final AddressCorrections corrections;
    private final OperatedAccounts accounts;
    private final Frames frames;

    PersonDataController(AddressCorrections corrections, OperatedAccounts accounts, Frames frames) {
        this.corrections = corrections;
        this.accounts = accounts;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping
    PersonDataPage show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String getan) {
        var holder = accounts.holder(id);
        var form = new PersonDataForm(holder.name(), "");
        return page(holder, form, FormErrors.NONE, DONE.get(String.valueOf(getan)));
    }

    @FreshSignIn
    @PostMapping("/name")
    ResponseEntity<Page> rename(@PathVariable UUID id, @ModelAttribute PersonDataForm form) {
        var holder = accounts.holder(id);
        var errors = form.nameErrors();
        if (!errors.isEmpty()) {
            return wrong(holder, form, errors);
        }
        corrections.rename(holder.id(), form.typedName());
        return back(id, "name");
    }

    @FreshSignIn
    @PostMapping("/adresse")
    ResponseEntity<Page> move(@PathVariable UUID id, @ModelAttribute PersonDataForm form) {
        var holder = accounts.holder(id);
        var errors = form.mailErrors();
        if (!errors.isEmpty()) {
            return wrong(holder, new PersonDataForm(holder.name(), form.adresse()), errors);
        }
        var mail = MailAddress.of(form.typedMail()).orElseThrow();
        if (mail.value().equals(holder.mail())) {
            return back(id, "");
        }
        var outcome = corrections.ask(holder.id(), mail, frames.current().language());
        if (outcome.isEmpty()) {
            return back(id, "eben");
        }
        return switch (outcome.get()) {
            case TAKEN -> back(id, "adresse");
            case UNKNOWN -> back(id, "ungewiss");
            case REFUSED, NOBODY, UNWRITABLE, LATER ->
                wrong(
                        holder,
                        new PersonDataForm(holder.name(), form.adresse()),
                        FormErrors.NONE.with("adresse", "access.correct.mistake.send"));
        };
    }

    @FreshSignIn
    @PostMapping("/zustimmung")
    ResponseEntity<Page> answer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID wunsch,
            @RequestParam(defaultValue = "") String antwort) {
        var holder = accounts.holder(id);
        if (wunsch == null) {
            throw new Refused("access.correct.changed");
        }
        corrections.answer(holder.id(), wunsch, antwort.equals("ja"));
        return back(id, "antwort");
    }

    private PersonDataPage page(Holder holder, PersonDataForm form, FormErrors errors, @Nullable String message) {
        var waiting = corrections.waiting(holder.id());
        var mayAgree = waiting.filter(corrections::mayAgree).isPresent();
        return new PersonDataPage(holder, waiting.orElse(null), mayAgree, form, errors, message);
    }

    private ResponseEntity<Page> wrong(Holder holder, PersonDataForm form, FormErrors errors) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(holder, form, errors, null));
    }

    private ResponseEntity<Page> back(UUID id, String done) {
        return accounts.back(id, "angaben", done);
    }
}
