package org.wandelwerk.trail;

/**
 * One field that changed.
 *
 * @param texts the beginning of the key by which it is called
 * @param column the end of it
 */
public record TrailChange(String texts, String column, TrailValue before, TrailValue after) {}
