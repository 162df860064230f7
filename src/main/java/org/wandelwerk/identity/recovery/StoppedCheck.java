package org.wandelwerk.identity.recovery;

import java.time.Instant;

/**
 * That a return was stopped.
 *
 * @param by the name of who stopped it; empty when that person was erased
 * @param isOwn whether it was the person: signed in, or by the link in the mail
 */
public record StoppedCheck(Instant at, String by, boolean isOwn) {}
