package org.wandelwerk.profile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.privacy.Reads;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ReceivedProfiles;

/** Gives the receipt of a version to those who handed it in, and to the office, of whom it is noted. */
@RestController
class ReceiptController {

    private final ProfileDoor door;
    private final ReceivedProfiles received;
    private final HandIns handIns;
    private final Receipts receipts;
    private final Reads reads;

    ReceiptController(ProfileDoor door, ReceivedProfiles received, HandIns handIns, Receipts receipts, Reads reads) {
        this.door = door;
        this.received = received;
        this.handIns = handIns;
        this.receipts = receipts;
        this.reads = reads;
    }

    @GetMapping("/ideen/{key}/eingang-{number}.pdf")
    ResponseEntity<Resource> mine(@PathVariable String key, @PathVariable int number, HttpServletRequest request)
            throws IOException {
        var profile = door.open(request, key);
        return receipts.file(profile, version(profile, number));
    }

    @GetMapping("/schreibtisch/eingaenge/{key}/eingang-{number}.pdf")
    ResponseEntity<Resource> office(@PathVariable String key, @PathVariable int number) throws IOException {
        var read = PublicKey.read(key).orElseThrow(() -> new NotFound("profile " + key));
        var profile = received.byKey(read);
        var version = version(profile, number);
        reads.note(Stream.of(profile.owner(), version.by())
                .distinct()
                .map(person -> new Shown("profile", profile.key().toString(), person))
                .toList());
        return receipts.file(profile, version);
    }

    private HandedIn version(Profile profile, int number) {
        return handIns.of(profile.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version %d of %s".formatted(number, profile.key())));
    }
}
