package org.wandelwerk.witness;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.MailAddress;

/** The mailboxes that the operator named for seals; with what is no address the house does not start. */
@Component
class SealMailboxes {

    private final List<MailAddress> all;

    SealMailboxes(@Value("${wandelwerk.seals.mail:}") String addresses) {
        this.all = Stream.of(addresses.split(","))
                .filter(address -> !address.isBlank())
                .map(address -> MailAddress.of(address)
                        .orElseThrow(() -> new IllegalStateException(
                                "WANDELWERK_SEALS_MAIL names what is no mail address: " + address.strip())))
                .distinct()
                .toList();
    }

    List<MailAddress> all() {
        return all;
    }
}
