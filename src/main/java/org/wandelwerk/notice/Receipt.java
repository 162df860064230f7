package org.wandelwerk.notice;

/** What became of a report that was sent. */
public sealed interface Receipt {

    /**
     * It is stored; a second send with the same key gets the same receipt.
     *
     * @param reference what the sender may quote
     */
    record Received(String reference) implements Receipt {}

    /** Too many came from the same network, or from all together; nothing was stored. */
    record TooMany() implements Receipt {}
}
