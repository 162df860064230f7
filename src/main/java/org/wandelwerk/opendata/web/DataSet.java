package org.wandelwerk.opendata.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that may be taken along as a whole.
 *
 * @param key the last part of the keys of its texts
 * @param changed the day of its newest change
 * @param files the one of the whole house, then those of workshops
 */
public record DataSet(String key, String mediaType, LocalDate changed, int entries, List<File> files) {

    /** One address of it, and what it is called there. */
    public record File(String address, String title) {}
}
