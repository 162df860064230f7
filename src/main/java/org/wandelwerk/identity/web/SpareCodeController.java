package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.SpareCodes;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Page;

/** Hands out spare codes to print, once: the answer to the form is the only page that ever shows them. */
@RestController
class SpareCodeController {

    private static final String ADDRESS = DeskGate.ACCOUNT + "/ersatzcodes";

    private final SpareCodes spares;
    private final CodeGenerators codes;
    private final Door door;

    SpareCodeController(SpareCodes spares, CodeGenerators codes, Door door) {
        this.spares = spares;
        this.codes = codes;
        this.door = door;
    }

    /** Whoever loads the page again is led back, for the codes are shown once. */
    @GetMapping(ADDRESS)
    ResponseEntity<Page> lead() {
        return door.lead(door.link(DeskGate.ACCOUNT));
    }

    @FreshSignIn
    @PostMapping(ADDRESS)
    ResponseEntity<Page> make(HttpServletRequest request) {
        var person = CurrentSignIn.in(request).person();
        if (!codes.hasOne(person.id())) {
            throw new Refused("identity.spare.none");
        }
        return ResponseEntity.status(HttpStatus.OK)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new SpareCodesPage(person.mail().value(), spares.make(person.id())));
    }
}
