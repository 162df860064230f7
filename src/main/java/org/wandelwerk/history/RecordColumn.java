package org.wandelwerk.history;

/**
 * A column that tells something of a record.
 *
 * @param place the table, and its column that holds the id of the record
 * @param column the column that tells
 * @param publications the table in which a row with the record's id says that it is public
 */
public record RecordColumn(RecordPlace place, String column, String publications) {}
