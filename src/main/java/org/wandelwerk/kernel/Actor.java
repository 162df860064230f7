package org.wandelwerk.kernel;

/**
 * Who acts, as history will remember it.
 *
 * @param id the account
 * @param name the name at the time of the act
 */
public record Actor(PersonId id, String name) {}
