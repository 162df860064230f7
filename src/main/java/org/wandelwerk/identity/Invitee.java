package org.wandelwerk.identity;

/** Somebody who is to be let in and has no account yet. */
public record Invitee(String name, MailAddress mail) {}
