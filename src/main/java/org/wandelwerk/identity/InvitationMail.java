package org.wandelwerk.identity;

/**
 * An invitation on its way to the mail server.
 *
 * @param link which is kept nowhere else
 * @param tries how often it was tried, this time counted
 */
record InvitationMail(Person person, LinkMailed.Letter letter, SecretToken link, int tries) {}
