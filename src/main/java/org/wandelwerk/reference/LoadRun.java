package org.wandelwerk.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One file that was loaded into a collection.
 *
 * @param file its name
 * @param digest its SHA-256 in hexadecimal digits
 * @param asOf the day of which it tells
 * @param by who loaded it
 */
public record LoadRun(UUID id, String file, String digest, LocalDate asOf, String by, Instant at, LoadTally tally) {}
