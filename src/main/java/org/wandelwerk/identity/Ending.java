package org.wandelwerk.identity;

/** Why a sign-in is over. */
public enum Ending {
    LEFT,
    ENDED_BY_PERSON,
    REPLACED,
    IDLE,
    TOO_LONG,
    ENDED_BY_ADMINISTRATOR,
    LOCKED,
    PASSKEY_REMOVED,
    PASSWORD_CHANGED,
    RECOVERED
}
