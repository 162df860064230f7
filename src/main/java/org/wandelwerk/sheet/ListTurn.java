package org.wandelwerk.sheet;

/**
 * A list that was not taken over yet, and whose turn it is.
 *
 * @param isWritten whether the person at the desk handed it in or mended it
 * @param isMine whether that person can go on with it: whoever wrote in a list waits for a second person, unless the
 *     rule about that is switched off
 */
public record ListTurn(Intake intake, boolean isWritten, boolean isMine) {}
