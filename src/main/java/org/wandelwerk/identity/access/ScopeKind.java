package org.wandelwerk.identity.access;

/** How far a grant can reach. */
public enum ScopeKind {
    EVERYTHING,
    COMMITTEE,
    ORGANISATION,
    PROJECT
}
