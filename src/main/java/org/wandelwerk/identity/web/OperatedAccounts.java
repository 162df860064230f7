package org.wandelwerk.identity.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** The accounts of others on the pages of whoever operates the house; to everybody else there are none. */
@Component
public class OperatedAccounts {

    private static final String PEOPLE = "/schreibtisch/rechte/personen/";

    private final Holders holders;
    private final Rights rights;
    private final Frames frames;

    OperatedAccounts(Holders holders, Rights rights, Frames frames) {
        this.holders = holders;
        this.rights = rights;
        this.frames = frames;
    }

    /** @throws NotFound also for a person without an account */
    public Holder holder(UUID id) {
        var person = new PersonId(id);
        rights.requireAnywhere(Permission.OPERATE, "person " + person);
        var holder = holders.get(person);
        if (holder.mail() == null) {
            throw new NotFound("account of " + person);
        }
        return holder;
    }

    /** Leads back to a page about the person, which says what was done. */
    public ResponseEntity<Page> back(UUID id, String page, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(PEOPLE + id + "/" + page) + "?getan=" + done))
                .build();
    }
}
