package org.wandelwerk.trail.web;

import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.Trail;

/** One part of the whole line of time of a record, for those who work here. */
public record TrailPage(Trail trail, String key, boolean isFirst) implements Page {

    static final String ADDRESS = "/schreibtisch/verlauf";

    /** How many acts one part shows. */
    static final int SIZE = 20;

    public String address() {
        return ADDRESS + "/" + trail.word() + "/" + key;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
