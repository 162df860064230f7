package org.wandelwerk.notice;

/** How far the pages follow the rules of accessibility. */
public enum Conformity {
    FULL,
    PARTIAL,
    NONE
}
