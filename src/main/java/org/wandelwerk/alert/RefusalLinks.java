package org.wandelwerk.alert;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.CodeSeal;
import org.wandelwerk.identity.MailAddress;

/**
 * The link by which whoever reads an address wants no questions any more. It holds the address, sealed, so that it
 * lives on when nothing else of the address is kept.
 */
@Component
class RefusalLinks {

    private static final String PLACE = "link of who wants no questions";

    private final CodeSeal seal;

    RefusalLinks(CodeSeal seal) {
        this.seal = seal;
    }

    String of(MailAddress mail) {
        return "/suche/merken/bestaetigen/" + seal.link(mail.value(), PLACE) + "/nie";
    }

    /** The address for which a link was made; empty when it is none of this house. */
    Optional<MailAddress> mail(String link) {
        return seal.linked(link, PLACE).flatMap(MailAddress::of);
    }
}
