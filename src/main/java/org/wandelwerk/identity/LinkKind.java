package org.wandelwerk.identity;

import java.time.Duration;

/** What a single-use link is for, and how long it lives. */
public enum LinkKind {
    INVITATION(Duration.ofDays(7)),
    RECOVERY(Duration.ofHours(1)),
    /** Printed on the server, where whoever can print it could do everything anyway. */
    OPERATOR(Duration.ofHours(1)),
    /** Lets nobody in, but confirms a new mail address. */
    ADDRESS(Duration.ofDays(2));

    private final Duration life;

    LinkKind(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
