package org.wandelwerk.history;

/**
 * Where entries name the record that they belong to.
 *
 * @param table the table with its schema
 * @param column the column that holds the id of the record
 */
public record RecordPlace(String table, String column) {}
