package org.wandelwerk.notification;

/** How often somebody is told of things of one kind. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    NEVER
}
