package org.wandelwerk.form;

import org.wandelwerk.kernel.Text;

/** What is told of each of several things. */
public record Column(String id, Text label, SingleAnswer answer) {}
