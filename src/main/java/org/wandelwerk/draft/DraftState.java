package org.wandelwerk.draft;

/** How far a draft is; one that is published or discarded is never changed again. */
public enum DraftState {
    OPEN,
    PROPOSED,
    PUBLISHED,
    DISCARDED
}
