package org.wandelwerk.project;

import org.wandelwerk.kernel.Slice;

/** One part of the register of decisions, and how many there are in all and by filter. */
public record RegisterPart(Slice<RegisterEntry> entries, int matching, DecisionCounts counts) {}
