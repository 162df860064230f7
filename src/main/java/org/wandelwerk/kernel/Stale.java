package org.wandelwerk.kernel;

/** Somebody else changed the thing since it was read: the answer is 412. */
public class Stale extends RuntimeException {

    /** @param what the thing in words for the log */
    public Stale(String what) {
        super(what);
    }
}
