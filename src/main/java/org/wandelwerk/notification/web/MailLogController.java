package org.wandelwerk.notification.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.notification.MailAddresses;
import org.wandelwerk.notification.MailLog;
import org.wandelwerk.notification.MailState;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows to those who operate the house which mails there were, and to which addresses none go any more. */
@RestController
class MailLogController {

    static final String ADDRESS = "/schreibtisch/post";

    private static final String OFF = ADDRESS + "/adressen";
    private static final int PART = 50;

    private final MailLog log;
    private final LostMails lost;
    private final MailAddresses addresses;
    private final Frames frames;

    MailLogController(MailLog log, LostMails lost, MailAddresses addresses, Frames frames) {
        this.log = log;
        this.lost = lost;
        this.addresses = addresses;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    MailLogPage list(
            @RequestParam(required = false) @Nullable String nach,
            @RequestParam(required = false) @Nullable String verloren) {
        var only = verloren == null ? null : lost(verloren);
        var part = only == null ? log.list(nach, PART) : log.lost(only, nach, PART);
        return new MailLogPage(part.items(), part.next(), log.leaves(), only);
    }

    /** The list of those that were lost in one way. */
    static String lostAddress(MailState state) {
        return ADDRESS + "?verloren=" + word(state);
    }

    private static String word(MailState state) {
        return state == MailState.UNKNOWN ? "ungewiss" : "aufgegeben";
    }

    private static MailState lost(String word) {
        return Stream.of(MailState.values())
                .filter(state -> state.isLost() && word(state).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("lost mails " + word));
    }

    @GetMapping(ADDRESS + "/{id}")
    MailPage show(@PathVariable UUID id) {
        var mail = log.get(id);
        return new MailPage(mail, lost.settled(List.of(id)).get(id), mail.isLost() && lost.looksAfter(mail.dispatch()));
    }

    @PostMapping(ADDRESS + "/{id}/erneut")
    ResponseEntity<Page> sendAgain(@PathVariable UUID id) {
        log.sendAgain(id);
        return lead(ADDRESS + "/" + id);
    }

    /** Leads back to where it was read: to the page of the mail, or of what was written to the body. */
    @PostMapping(ADDRESS + "/{id}/erledigt")
    ResponseEntity<Page> settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int tries,
            @RequestParam(defaultValue = "false") boolean ofBody) {
        var mail = lost.settle(id, tries);
        var isOfBody = mail.dispatch() != null && (ofBody || !lost.looksAfter(null));
        return lead(isOfBody ? DispatchController.ADDRESS + "/" + mail.dispatch() : mail.address());
    }

    @GetMapping(OFF)
    AddressesPage off() {
        var off = addresses.off();
        return new AddressesPage(off, addresses.owners(off));
    }

    @PostMapping(OFF + "/{id}/einschalten")
    ResponseEntity<Page> switchOn(@PathVariable UUID id) {
        addresses.switchOn(id);
        return lead(OFF);
    }

    private ResponseEntity<Page> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(address)))
                .build();
    }
}
