package org.wandelwerk.identity;

/**
 * Something about somebody that other modules know.
 *
 * @param key of a text with one value
 * @param address where more about it is
 */
public record PersonRemark(String key, String value, String address) {}
