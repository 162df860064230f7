package org.wandelwerk.committee.web;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.committee.DelegateId;
import org.wandelwerk.committee.SeatId;
import org.wandelwerk.committee.SeatPeople;
import org.wandelwerk.committee.SeatedPeople;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.identity.PersonRemarks;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows who sits on a seat, writes it down, and tells which account belongs to whom. */
@RestController
@RequestMapping("/schreibtisch/sitze/{seat}/personen")
class SeatPeopleController {

    private static final Map<String, String> DONE = Map.of(
            "gespeichert", "committee.people.done",
            "verbunden", "committee.people.done.link",
            "getrennt", "committee.people.done.part");

    private final SeatedPeople people;
    private final FormGuard guard;
    private final Frames frames;
    private final ObjectProvider<PersonRemarks> remarks;

    SeatPeopleController(SeatedPeople people, FormGuard guard, Frames frames, ObjectProvider<PersonRemarks> remarks) {
        this.people = people;
        this.guard = guard;
        this.frames = frames;
        this.remarks = remarks;
    }

    @GetMapping
    SeatPeoplePage show(@PathVariable UUID seat, @RequestParam(required = false) @Nullable String getan) {
        var page = people.of(new SeatId(seat));
        return SeatPeoplePage.of(page, remarks(page), DONE.get(String.valueOf(getan)), guard.newKey());
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> put(@PathVariable UUID seat, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SeatPeopleForm(sent);
        var errors = people.put(new SeatId(seat), form.lines(), form.text("stand"), form.text("schluessel"));
        if (errors.isEmpty()) {
            return back(seat, "gespeichert");
        }
        var page = people.of(new SeatId(seat));
        var state = FormErrors.NONE.with("form", "committee.people.quicker").equals(errors)
                ? page.digest()
                : form.text("stand");
        return wrong(new SeatPeoplePage(
                page,
                SeatPeoplePage.withEmpty(form.lines()),
                remarks(page),
                null,
                errors,
                null,
                state,
                form.text("schluessel")));
    }

    @FreshSignIn
    @PostMapping("/{delegate}/konto")
    ResponseEntity<Page> link(
            @PathVariable UUID seat, @PathVariable UUID delegate, @RequestParam(defaultValue = "") String adresse) {
        var errors = people.link(new SeatId(seat), new DelegateId(delegate), adresse);
        return errors.isEmpty() ? back(seat, "verbunden") : wrong(page(seat, adresse, errors));
    }

    @FreshSignIn
    @PostMapping("/{delegate}/konto/trennung")
    ResponseEntity<Page> part(@PathVariable UUID seat, @PathVariable UUID delegate) {
        people.part(new SeatId(seat), new DelegateId(delegate));
        return back(seat, "getrennt");
    }

    private SeatPeoplePage page(UUID seat, String typed, FormErrors errors) {
        var page = people.of(new SeatId(seat));
        return new SeatPeoplePage(
                page,
                SeatPeoplePage.withEmpty(page.lines()),
                remarks(page),
                typed,
                errors,
                null,
                page.digest(),
                guard.newKey());
    }

    private Map<MailAddress, PersonRemark> remarks(SeatPeople page) {
        var mails = page.people().stream()
                .flatMap(person -> SeatPeoplePage.mail(person).stream())
                .distinct()
                .toList();
        var all = new HashMap<MailAddress, PersonRemark>();
        if (!mails.isEmpty()) {
            remarks.stream().forEach(source -> all.putAll(source.about(mails)));
        }
        return all;
    }

    private static ResponseEntity<Page> wrong(SeatPeoplePage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private ResponseEntity<Page> back(UUID seat, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(SeatPeople.address(seat)) + "?getan=" + done))
                .build();
    }
}
