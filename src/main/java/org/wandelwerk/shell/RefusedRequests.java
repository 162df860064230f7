package org.wandelwerk.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of requests that went against what guards the house: what was wrong with them, nothing they held. */
public final class RefusedRequests {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private RefusedRequests() {}

    /** @param what in words of the house, never of the request */
    public static void note(String what) {
        LOG.info("Refused request: {}", what);
    }
}
