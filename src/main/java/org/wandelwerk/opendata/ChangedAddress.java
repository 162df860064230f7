package org.wandelwerk.opendata;

import java.time.Instant;

/** The address of a public record without language, and when the record last changed. */
public record ChangedAddress(String address, Instant changed) {}
