package org.wandelwerk.programme;

/** A file that describes a programme or a procedure breaks a rule; the message names the line and the column. */
class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message);
    }
}
