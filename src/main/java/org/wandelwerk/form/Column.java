package org.wandelwerk.form;

import org.wandelwerk.kernel.Text;

/**
 * What is told of each of several things.
 *
 * @param isNeeded whether nothing is told of a thing without it
 */
public record Column(String id, Text label, SingleAnswer answer, boolean isNeeded) {}
