package org.wandelwerk.identity;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** The secrets that the house mails to people, made without a mail. */
@TestComponent
public class MadeLinks {

    private final People people;
    private final Invitations invitations;
    private final PersonCorrections corrections;
    private final AddressCorrections agreements;
    private final Comebacks comebacks;
    private final DSLContext sql;

    MadeLinks(
            People people,
            Invitations invitations,
            PersonCorrections corrections,
            AddressCorrections agreements,
            Comebacks comebacks,
            DSLContext sql) {
        this.people = people;
        this.invitations = invitations;
        this.corrections = corrections;
        this.agreements = agreements;
        this.comebacks = comebacks;
        this.sql = sql;
    }

    /** Somebody who has an account and never came in. */
    public Person guest() {
        var mail = new MailAddress("gast-" + UUID.randomUUID() + "@example.org");
        return Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Gerda Gast"));
    }

    /** What lets a guest in, once. */
    public String invitation() {
        return Acting.as(HouseActors.SYSTEM, () -> invitations.make(guest().id(), LinkKind.INVITATION))
                .value();
    }

    /** What confirms a new address of a guest that somebody named. */
    public String confirmation(Actor by) {
        return named(by, guest()).value();
    }

    /** What stops it. */
    public String stop(Actor by) {
        var guest = guest();
        named(by, guest);
        var wish = sql.fetchSingle(
                        "select id from identity.links where kind = 'ADDRESS' and person_id = ?",
                        guest.id().value())
                .get(0, UUID.class);
        return Acting.as(HouseActors.SYSTEM, () -> agreements.stopLink(wish)).value();
    }

    /** Somebody for whom the house itself named a new address. */
    public Person renamed() {
        var guest = guest();
        named(HouseActors.SYSTEM, guest);
        return guest;
    }

    /** Somebody who came by a link, could prove nothing more, and asks for a check. */
    public Person returning() {
        var guest = guest();
        Acting.as(guest.actor(), () -> {
            comebacks.ask();
            return guest;
        });
        return guest;
    }

    /** What stops the return of such a person. */
    public String keepOut() {
        var check = comebacks.of(returning().id()).orElseThrow().id();
        return Acting.as(HouseActors.SYSTEM, () -> comebacks.stopLink(check)).value();
    }

    private SecretToken named(Actor by, Person person) {
        var mail = new MailAddress("neu-" + UUID.randomUUID() + "@example.org");
        return Acting.as(by, () -> corrections.begin(person.id(), mail)).orElseThrow();
    }

    /** The id of one more passkey of somebody, to which no authenticator belongs. */
    public UUID passkey(Person person) {
        var id = UUID.randomUUID();
        Acting.as(
                person.actor(),
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "insert into identity.passkeys (id, person_id, credential_id, public_key, attestation,"
                                        + " label, transports, is_backup_eligible, registered_at) values (?, ?, ?,"
                                        + " ''::bytea, ''::bytea, 'Diensthandy', '{}', false, now())",
                                id,
                                person.id().value(),
                                id.toString())));
        return id;
    }
}
