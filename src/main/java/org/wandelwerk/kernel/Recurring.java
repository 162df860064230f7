package org.wandelwerk.kernel;

import java.time.Duration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Work that comes again and again while the house serves; each bean of this type has a thread of its own. */
public interface Recurring {

    /** When the work comes next; asked at the start and each time it is done. */
    Trigger rhythm();

    /** Does the work once. What it throws is logged, and the work comes again. */
    void work();

    /** Work that comes that long after the start, and again that long after it was done. */
    static Recurring every(Duration pause, Runnable work) {
        return every(pause, pause, work);
    }

    /** The same work, for which the first pause is another one. */
    static Recurring every(Duration pause, Duration first, Runnable work) {
        var rhythm = new PeriodicTrigger(pause);
        rhythm.setInitialDelay(first);
        return new Recurring() {

            @Override
            public Trigger rhythm() {
                return rhythm;
            }

            @Override
            public void work() {
                work.run();
            }
        };
    }
}
