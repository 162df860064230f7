package org.wandelwerk.sheet;

/**
 * That a list is to be taken over as somebody saw it.
 *
 * @param digest tells what was seen
 * @param overwrites whether also what people published here is written over
 */
public record TakeOrder(int version, String digest, boolean overwrites) {}
