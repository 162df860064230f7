package org.wandelwerk.sheet;

/**
 * What stands against taking a list back.
 *
 * @param reason the key of the text that says it
 */
public record Conflict(String title, String reason) {}
