package org.wandelwerk.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.FilingMails.LinkSource;

/** Makes the links of mails about accounts as the mails leave, at each try anew: only their digests stay here. */
@Component
class AccountLinks implements LinkSource {

    private static final String RECOVERY = "recovery ";
    private static final String STOP = "stop ";
    private static final String KEEP_OUT = "keep out ";

    private final Invitations invitations;
    private final AddressCorrections corrections;
    private final Comebacks comebacks;

    AccountLinks(Invitations invitations, AddressCorrections corrections, Comebacks comebacks) {
        this.invitations = invitations;
        this.corrections = corrections;
        this.comebacks = comebacks;
    }

    /**
     * What stands in the outbox for the link by which somebody comes in again.
     *
     * @param onwards where that person wanted to go, which the link leads to and does not tell; empty for nowhere
     */
    static String recovery(PersonId person, String onwards) {
        return (RECOVERY + person.value() + " " + onwards).strip();
    }

    /** What stands there for the link that stops a new address. */
    static String stop(UUID wish) {
        return STOP + wish;
    }

    /** What stands there for the link that keeps somebody out who wants the account back. */
    static String keepOut(UUID check) {
        return KEEP_OUT + check;
    }

    @Override
    public Optional<String> link(String opens, @Nullable MailAddress to) {
        if (opens.startsWith(RECOVERY)) {
            var words = List.of(opens.substring(RECOVERY.length()).split(" ", 2));
            var person = new PersonId(UUID.fromString(words.getFirst()));
            var onwards = words.size() > 1 ? words.getLast() : "";
            return Optional.of("/einladung/"
                    + invitations.make(person, LinkKind.RECOVERY, onwards).value());
        }
        if (opens.startsWith(KEEP_OUT)) {
            var check = UUID.fromString(opens.substring(KEEP_OUT.length()));
            return Optional.of(
                    "/rueckkehr/aufhalten/" + comebacks.stopLink(check).value());
        }
        return opens.startsWith(STOP)
                ? Optional.of("/neue-adresse/aufhalten/"
                        + corrections
                                .stopLink(UUID.fromString(opens.substring(STOP.length())))
                                .value())
                : Optional.empty();
    }
}
