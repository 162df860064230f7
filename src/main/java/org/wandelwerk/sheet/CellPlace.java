package org.wandelwerk.sheet;

/**
 * Where a cell stands.
 *
 * @param line the number of its line in the file
 * @param column its place in the line, from 0
 */
public record CellPlace(int line, int column) {}
