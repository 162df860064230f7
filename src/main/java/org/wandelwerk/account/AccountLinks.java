package org.wandelwerk.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.FilingMails.LinkSource;

/** Makes the links of mails about accounts as the mails leave, at each try anew: only their digests stay here. */
@Component
class AccountLinks implements LinkSource {

    private static final String RECOVERY = "recovery ";
    private static final String STOP = "stop ";

    private final Invitations invitations;
    private final AddressCorrections corrections;

    AccountLinks(Invitations invitations, AddressCorrections corrections) {
        this.invitations = invitations;
        this.corrections = corrections;
    }

    /** What stands in the outbox for the link by which somebody comes in again. */
    static String recovery(PersonId person) {
        return RECOVERY + person.value();
    }

    /** What stands there for the link that stops a new address. */
    static String stop(UUID wish) {
        return STOP + wish;
    }

    @Override
    public Optional<String> link(String opens) {
        if (opens.startsWith(RECOVERY)) {
            var person = new PersonId(UUID.fromString(opens.substring(RECOVERY.length())));
            return Optional.of(
                    "/einladung/" + invitations.make(person, LinkKind.RECOVERY).value());
        }
        return opens.startsWith(STOP)
                ? Optional.of("/neue-adresse/aufhalten/"
                        + corrections
                                .stopLink(UUID.fromString(opens.substring(STOP.length())))
                                .value())
                : Optional.empty();
    }
}
