package org.wandelwerk.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.FilingMails.LinkSource;

/** Makes the link in a mail to somebody who lost the way in as the mail leaves: only its digest stays here. */
@Component
class RecoveryLinks implements LinkSource {

    private static final String PREFIX = "recovery ";

    private final Invitations invitations;

    RecoveryLinks(Invitations invitations) {
        this.invitations = invitations;
    }

    /** What stands in the outbox instead of the link. */
    static String opens(PersonId person) {
        return PREFIX + person.value();
    }

    @Override
    public Optional<String> link(String opens) {
        return Optional.of(opens)
                .filter(word -> word.startsWith(PREFIX))
                .map(word -> new PersonId(UUID.fromString(word.substring(PREFIX.length()))))
                .map(person -> invitations.make(person, LinkKind.RECOVERY))
                .map(token -> "/einladung/" + token.value());
    }
}
