package org.wandelwerk.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.kernel.HashedId;

/**
 * What was tried to open, and from where, as digests.
 *
 * @param pair the account at this address
 * @param account the account from everywhere
 * @param address the address, whatever account it tries
 */
record TriedDoor(String pair, String account, String address) {

    private static final int FREE_IN_PAIR = 5;
    private static final int FREE_AT_ACCOUNT = 20;
    private static final int FREE_AT_ADDRESS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_FOR_ACCOUNT = Duration.ofSeconds(4);

    /** @param kind what is guessed, so that passwords and codes are counted apart */
    static TriedDoor of(String kind, String account, String address) {
        return new TriedDoor(
                digest(kind, "pair", account, address),
                digest(kind, "account", account),
                digest(kind, "address", address));
    }

    List<String> subjects() {
        return List.of(pair, account, address);
    }

    /** What different doors have in common: where these are held one after another, so are the tries of all doors. */
    List<String> shared() {
        return Stream.of(account, address).sorted().toList();
    }

    /** Until when the failed tries of one of these make wait. */
    Instant until(FailedTries tries) {
        if (tries.subject().equals(account)) {
            return tries.until(FREE_AT_ACCOUNT, LONGEST_FOR_ACCOUNT);
        }
        return tries.until(tries.subject().equals(pair) ? FREE_IN_PAIR : FREE_AT_ADDRESS, LONGEST);
    }

    private static String digest(String... words) {
        return HashedId.of(words).toString();
    }
}
