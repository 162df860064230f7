package org.wandelwerk.draft;

/** What became of a draft that was sent. */
public sealed interface Saving {

    /** It is kept, with the mistakes that are in it. */
    record Kept(WorkingCopy copy) implements Saving {}

    /** It is longer than anything honest, and only the page still holds it. */
    record TooLong(WorkingCopy copy) implements Saving {}

    /** It leads to a body for which the person may not edit, and only the page still holds it. */
    record OutOfReach(WorkingCopy copy) implements Saving {}

    /** Somebody was quicker, and both texts have to be seen. */
    record Outdated(Difference difference) implements Saving {}
}
