package org.wandelwerk.identity;

import java.util.List;
import java.util.UUID;
import org.wandelwerk.kernel.PersonId;

/** What has become of an account, of which its owner must hear by mail. */
public sealed interface AccountNews {

    PersonId person();

    /**
     * Somebody who has an account, and lost the way in, asked for a link.
     *
     * @param onwards where that person wanted to go; empty when nobody knows
     */
    record RecoveryAsked(PersonId person, String onwards) implements AccountNews {}

    /**
     * A new address was named, and its owner asked for the word.
     *
     * @param wish by which it can be stopped
     * @param present which it would replace
     */
    record AddressNamed(UUID wish, PersonId person, MailAddress present) implements AccountNews {}

    /**
     * Somebody of the house said that it is the owner who wants the account back.
     *
     * @param check by which it can be stopped
     * @param addresses of the account, and those that it had until lately
     */
    record IdentityChecked(UUID check, PersonId person, List<MailAddress> addresses) implements AccountNews {

        public IdentityChecked {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * A new address holds.
     *
     * @param former which is one no more
     */
    record AddressReplaced(PersonId person, MailAddress former) implements AccountNews {}
}
