package org.wandelwerk.identity;

import java.time.Instant;

/**
 * That somebody is to have another mail address, as soon as it is confirmed from there.
 *
 * @param person with the address of today
 * @param until when the link ends
 */
public record AddressWish(Person person, MailAddress mail, Instant until) {}
