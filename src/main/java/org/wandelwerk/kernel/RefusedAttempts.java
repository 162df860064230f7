package org.wandelwerk.kernel;

import java.util.List;
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

    /**
     * For whoever may know of it and not do this: the answer says which right is missing.
     *
     * @param needed the message keys of the rights of which one is needed
     */
    public static Refused known(String act, String what, List<String> needed) {
        note(act, what);
        return new Refused("access.refused.permission", needed);
    }

    private static void note(String act, String what) {
        LOG.info(
                "Refused {} of {} to {}",
                act,
                what,
                Acting.now().map(one -> one.id().value().toString()).orElse("nobody"));
    }
}
