package org.wandelwerk.trail.web;

import java.util.stream.Stream;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.Trail;

/** One part of the whole line of time of a record, for those who work here. */
public record TrailPage(Trail trail, String key, boolean isFirst) implements Page, Confidential {

    static final String ADDRESS = "/schreibtisch/verlauf";

    /** How many acts one part shows. */
    static final int SIZE = 20;

    public String address() {
        return ADDRESS + "/" + trail.word() + "/" + key;
    }

    @Override
    public Stream<Shown> shown() {
        return trail.concerned().map(person -> new Shown("trail", trail.word() + "/" + key, person));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
