package org.wandelwerk.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody is to have another mail address: as soon as it is confirmed from there and, where the account opens
 * something already, somebody who did not name it has agreed.
 *
 * @param id of this wish, so that nobody agrees to another one than was read
 * @param person with the address of today
 * @param since when the address was named
 * @param until when it ends unless it holds by then
 * @param by who named the address; {@code null} when that was not recorded
 * @param isConfirmed from the new address
 * @param isAgreed whether somebody agreed, or nobody has to
 */
public record AddressWish(
        UUID id,
        Person person,
        MailAddress mail,
        Instant since,
        Instant until,
        @Nullable PersonId by,
        boolean isConfirmed,
        boolean isAgreed) {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /** Whether nothing is missing any more. */
    public boolean holds() {
        return isConfirmed && isAgreed;
    }

    /** Whether the same person named the same address less than a minute before. */
    boolean repeats(MailAddress other, PersonId asking, Instant now) {
        return mail.equals(other) && asking.equals(by) && since.plus(A_MOMENT).isAfter(now);
    }

    /**
     * Whether somebody with these rights is a second one, who corrects addresses and neither named this one nor stands
     * in for who did; of an address that nobody is known to have named there is none.
     */
    boolean mayBeSecondedBy(PersonRights rights) {
        return by != null
                && rights.may(Permission.OPERATE, Matter.ofHouse("accounts"))
                && !by.equals(rights.person())
                && !rights.deputised().contains(by);
    }
}
