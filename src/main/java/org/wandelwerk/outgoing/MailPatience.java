package org.wandelwerk.outgoing;

import java.time.Duration;

/**
 * How long a server of mails is waited for.
 *
 * @param answer for one answer
 * @param whole for all of one mail; shorter than a mail may be on its way before nobody knows what became of it
 */
record MailPatience(Duration answer, Duration whole) {

    static final MailPatience USUAL = new MailPatience(Duration.ofSeconds(30), Duration.ofMinutes(3));
}
