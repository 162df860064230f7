package org.wandelwerk.personal;

/**
 * Somebody who has no account here and is known by name and address alone.
 *
 * @param name as it stands in records
 * @param mail in small letters
 */
public record NamedPerson(String name, String mail) {}
