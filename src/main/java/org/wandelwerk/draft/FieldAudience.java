package org.wandelwerk.draft;

/** Who may read what stands in a field: everybody, those who sit in the bodies concerned, or the office alone. */
public enum FieldAudience {
    PUBLIC,
    BODY,
    OFFICE
}
