package org.wandelwerk.committee;

/** What a committee is for; a thematic workshop is one of them. */
public enum CommitteeKind {
    WORKSHOP,
    INTERMINISTERIAL,
    MONITORING,
    JURY,
    COUNCIL
}
