package org.wandelwerk.document;

/** How far a version is from being given to others. */
public enum DocumentState {
    /** The scanner is asked about it. */
    CHECKING(false),
    /** The scanner said that it is clean. */
    CLEARED(true),
    /** A member of staff brought or released it; no scanner has looked at it. */
    UNCHECKED(true),
    /** Somebody has to decide about it, or the scanner to answer. */
    HELD(false),
    /** It is given to nobody. */
    REFUSED(false);

    private final boolean isGiven;

    DocumentState(boolean isGiven) {
        this.isGiven = isGiven;
    }

    public boolean isGiven() {
        return isGiven;
    }
}
