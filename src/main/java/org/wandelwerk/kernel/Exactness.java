package org.wandelwerk.kernel;

/** How exactly a source gives a figure. */
public enum Exactness {
    EXACT,
    ROUNDED,
    MORE_THAN,
    /** The source's number is kept as it is; whether it was rounded is not recorded. */
    AS_PUBLISHED
}
