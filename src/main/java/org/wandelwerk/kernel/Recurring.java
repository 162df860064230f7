package org.wandelwerk.kernel;

import org.springframework.scheduling.Trigger;

/** Work that comes again and again while the house serves; each bean of this type has a thread of its own. */
public interface Recurring {

    /** When the work comes next; asked at the start and each time it is done. */
    Trigger rhythm();

    /** Does the work once. What it throws is logged, and the work comes again. */
    void work();
}
