package org.wandelwerk.kernel;

/** There is no such thing, or nobody asking may know of it: the answer is 404. */
public class NotFound extends RuntimeException {

    /** @param what the thing in words for the log, such as "project P-7K3F-9QX" */
    public NotFound(String what) {
        super(what);
    }
}
