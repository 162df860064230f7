package org.wandelwerk.sheet;

/**
 * A column that some lists have for a part of a field, such as the first name: it is read and never given out.
 *
 * @param of the name of the field
 * @param field how the column is called and by which headings it is known
 */
record ListPart(String of, ListField field) {}
