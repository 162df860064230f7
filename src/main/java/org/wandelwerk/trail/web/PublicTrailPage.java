package org.wandelwerk.trail.web;

import java.util.Objects;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.Trail;

/** One part of what everybody may know of the line of time of a public record. */
public record PublicTrailPage(Trail trail, boolean isFirst) implements Page {

    public String record() {
        return Objects.requireNonNull(trail.record().address());
    }

    public String address() {
        return record() + "/verlauf";
    }
}
