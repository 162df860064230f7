package org.wandelwerk.form;

import org.wandelwerk.kernel.Text;

/** One of the answers to choose from. */
public record Option(String id, Text label) {}
