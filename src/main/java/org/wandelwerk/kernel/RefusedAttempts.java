package org.wandelwerk.kernel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where it is noted that somebody tried what is not theirs: whoever watches the log sees it by the number
 * of a person, and by no name.
 */
public final class RefusedAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedAttempts.class);

    private RefusedAttempts() {}

    /** For whoever may not know of the thing: there is none. */
    public static NotFound unknown(String act, String what) {
        note(act, what);
        return new NotFound(what);
    }

    /** For whoever may know of it and not do this. */
    public static Refused known(String act, String what) {
        note(act, what);
        return new Refused("access.refused.permission");
    }

    private static void note(String act, String what) {
        LOG.info(
                "Refused {} of {} to {}",
                act,
                what,
                Acting.now().map(one -> one.id().value().toString()).orElse("nobody"));
    }
}
