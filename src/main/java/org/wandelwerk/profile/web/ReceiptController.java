package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ReceivedProfiles;

/** Gives the receipt of a version to those who handed it in, and to the office. */
@RestController
class ReceiptController {

    private final ProfileDoor door;
    private final ReceivedProfiles received;
    private final HandIns handIns;
    private final Forms forms;
    private final Receipts receipts;
    private final NotWhats notWhats;

    ReceiptController(
            ProfileDoor door,
            ReceivedProfiles received,
            HandIns handIns,
            Forms forms,
            Receipts receipts,
            NotWhats notWhats) {
        this.door = door;
        this.received = received;
        this.handIns = handIns;
        this.forms = forms;
        this.receipts = receipts;
        this.notWhats = notWhats;
    }

    @GetMapping("/ideen/{key}/eingang-{number}.pdf")
    ResponseEntity<Resource> mine(@PathVariable String key, @PathVariable int number, HttpServletRequest request)
            throws IOException {
        return receipts.file(receipt(door.open(request, key), number));
    }

    @GetMapping("/schreibtisch/eingaenge/{key}/eingang-{number}.pdf")
    ResponseEntity<Resource> office(@PathVariable String key, @PathVariable int number) throws IOException {
        var read = PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key));
        var profile = received.byKey(read);
        return receipts.ofOthers(receipt(profile, number), profile.owner());
    }

    private ReceiptPage receipt(Profile profile, int number) {
        var version = handIns.of(profile.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version %d of %s".formatted(number, profile.key())));
        var told = version.told();
        return new ReceiptPage(
                profile.key(),
                forms.form(version.form()),
                version,
                told == null ? notWhats.of(profile.key()) : told.notWhat());
    }
}
