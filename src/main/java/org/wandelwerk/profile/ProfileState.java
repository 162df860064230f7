package org.wandelwerk.profile;

/** How far a profile is. */
public enum ProfileState {
    /** It is being written, and nobody else has seen it. */
    OPEN(true),
    HANDED_IN(false),
    /** The office asks for more. */
    RETURNED(true),
    /** The office has what it asked for. */
    ACCEPTED(false),
    WITHDRAWN(false);

    private final boolean isWritable;

    ProfileState(boolean isWritable) {
        this.isWritable = isWritable;
    }

    /** Whether answers may be changed. */
    public boolean isWritable() {
        return isWritable;
    }

    /** Whether those who write it and the office can say something to each other. */
    public boolean isTalkedAbout() {
        return switch (this) {
            case HANDED_IN, RETURNED, ACCEPTED -> true;
            case OPEN, WITHDRAWN -> false;
        };
    }
}
