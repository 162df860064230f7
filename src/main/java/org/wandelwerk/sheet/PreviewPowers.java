package org.wandelwerk.sheet;

/**
 * What the reader may do with a list.
 *
 * @param waitsForOthers whether somebody else must take it over, because the reader has written in it
 */
public record PreviewPowers(boolean mayEdit, boolean mayTake, boolean waitsForOthers) {}
