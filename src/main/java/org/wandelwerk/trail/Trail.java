package org.wandelwerk.trail;

import org.wandelwerk.kernel.Slice;

/** One part of the line of time of a record, the newest first. */
public record Trail(TrailRecord record, String word, Slice<TrailLine> lines) {}
