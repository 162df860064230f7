package org.wandelwerk.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wandelwerk.kernel.Quiet;

/**
 * Gives each fault of ours a number, and writes it into the log. The log says where it happened, and nothing of what
 * was typed: messages of exceptions repeat values, so only their types and places are written. Requests that went
 * against a guard of the house are no faults; the log tells of them, too.
 */
public final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

    private Defects() {}

    /** The number to quote. */
    static String note(int status, @Nullable Throwable defect) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        if (defect == null) {
            LOG.error("Defect {}: answered {}", reference, status);
        } else {
            LOG.error("Defect {}", reference, Quiet.of(defect));
        }
        return reference;
    }

    /**
     * A request went against what guards the house.
     *
     * @param what was wrong with it, in words of the house and none of the request
     */
    public static void noteRefused(String what) {
        LOG.info("Refused request: {}", what);
    }
}
