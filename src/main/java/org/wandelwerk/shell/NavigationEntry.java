package org.wandelwerk.shell;

/**
 * One entry of the main navigation, contributed by the module whose page it opens.
 *
 * @param key the message key of the label
 */
public record NavigationEntry(int order, String address, String key) {}
