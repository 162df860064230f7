package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Page;

/** Lets somebody who is signed in agree to the new address of the own account, or stop it. */
@RestController
@RequestMapping(OwnAddressController.ADDRESS)
class OwnAddressController {

    static final String ADDRESS = DeskGate.ACCOUNT + "/adresse";

    private final AddressCorrections corrections;
    private final Door door;

    OwnAddressController(AddressCorrections corrections, Door door) {
        this.corrections = corrections;
        this.door = door;
    }

    @FreshSignIn
    @GetMapping
    OwnAddressPage show(@RequestParam(required = false) @Nullable String getan) {
        return new OwnAddressPage(corrections.mine().orElse(null), getan != null);
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> answer(
            @RequestParam(required = false) @Nullable UUID wunsch,
            @RequestParam(defaultValue = "") String antwort,
            HttpServletRequest request) {
        if (wunsch == null) {
            throw new Refused("access.correct.changed");
        }
        var person = CurrentSignIn.in(request).person().id();
        corrections.answer(person, wunsch, antwort.equals("ja"));
        return door.lead(door.link(ADDRESS) + "?getan=antwort");
    }
}
