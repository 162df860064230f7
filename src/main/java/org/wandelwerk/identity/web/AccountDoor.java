package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.Passkeys;
import org.wandelwerk.shell.Page;

/** Leads back to one's own account when something was done to it. */
@Component
class AccountDoor {

    private final Passkeys passkeys;
    private final Door door;

    AccountDoor(Passkeys passkeys, Door door) {
        this.passkeys = passkeys;
        this.door = door;
    }

    ResponseEntity<Page> done(String done) {
        return door.lead(address(done));
    }

    /** With another secret. Whoever is setting up stays so until there is a whole way in. */
    ResponseEntity<Page> proved(HttpServletRequest request, String done) {
        var signIn = CurrentSignIn.in(request);
        var isWhole = signIn.isWhole() || passkeys.hasWayIn(signIn.person().id());
        return isWhole ? door.lead(address(done), door.prove(request)) : done(done);
    }

    private String address(String done) {
        return door.link(DeskGate.ACCOUNT) + "?getan=" + done;
    }
}
