package org.wandelwerk.history;

import java.time.Instant;

/**
 * What closes a group of entries. It holds the hash of the seal before it, so that nothing sealed can be changed
 * without a trace, and whoever keeps the newest seal elsewhere can prove it.
 *
 * @param from the snapshot behind which its entries begin
 * @param to the snapshot with which they end, or {@code end} for the last seal of an era
 * @param hash in hexadecimal digits
 */
public record Seal(long number, int era, String from, String to, long entries, Instant at, String hash) {

    /** Stands for a snapshot where an era was closed. */
    static final String END = "end";
}
