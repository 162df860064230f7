package org.wandelwerk.kernel;

import java.time.LocalDate;

/** One end of a period. That it is unknown does not mean that it is open. */
public sealed interface Bound {

    /** The period begins with this day, or ends before it. */
    record On(LocalDate day) implements Bound {}

    /** There is an end, but no source tells when. */
    record Unknown() implements Bound {}

    /** There is no end. */
    record Open() implements Bound {}
}
