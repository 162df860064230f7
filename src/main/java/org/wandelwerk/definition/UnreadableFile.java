package org.wandelwerk.definition;

/** A definition breaks a rule; the message names file, line and column. */
public class UnreadableFile extends RuntimeException {

    public UnreadableFile(String message) {
        super(message);
    }
}
