package org.wandelwerk.draft;

/** Who may read what stands in a field: everybody, or the office alone. */
public enum FieldAudience {
    PUBLIC,
    OFFICE
}
