package org.wandelwerk.letter.web;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.letter.PostalAddresses;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the office write down where letters go. */
@RestController
@RequestMapping(PostalAddressesPage.ADDRESS)
class PostalAddressController {

    private final PostalAddresses addresses;
    private final Frames frames;

    PostalAddressController(PostalAddresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping
    PostalAddressesPage show(
            @RequestParam(defaultValue = "") String gremium,
            @RequestParam(defaultValue = "1") int teil,
            @RequestParam(defaultValue = "") String getan) {
        var part = addresses.of(gremium, teil);
        return new PostalAddressesPage(part, Map.of(), FormErrors.NONE, !getan.isEmpty(), part.digest());
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> put(
            @RequestParam(defaultValue = "") String gremium,
            @RequestParam(defaultValue = "1") int teil,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam Map<String, String> sent) {
        var part = addresses.of(gremium, teil);
        var typed = new HashMap<OrganisationId, String>();
        var errors = FormErrors.NONE;
        for (var line : part.lines()) {
            var field = PostalAddressesPage.field(line.organisation());
            var lines = sent.containsKey(field) ? clean(sent.getOrDefault(field, "")) : line.lines();
            typed.put(line.organisation(), lines);
            errors = lines.length() > PostalAddresses.LONGEST ? errors.with(field, "letter.addresses.mistake") : errors;
        }
        if (!errors.isEmpty()) {
            return wrong(new PostalAddressesPage(part, typed, errors, false, stand));
        }
        errors = addresses.put(gremium, teil, stand, typed);
        if (!errors.isEmpty()) {
            var now = addresses.of(gremium, teil);
            return wrong(new PostalAddressesPage(now, typed, errors, false, now.digest()));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(PostalAddressesPage.ADDRESS) + "?gremium="
                        + part.body().key() + "&teil=" + teil + "&getan=ja"))
                .build();
    }

    private static ResponseEntity<Page> wrong(PostalAddressesPage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** Lines without anything that no file of a word processor may hold. */
    private static String clean(String typed) {
        return typed.lines()
                .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
