package org.wandelwerk.kernel;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, and where, without the words in which it was said: messages of exceptions repeat values, so a log
 * gets only their types and places.
 */
public final class Quiet extends Exception {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Quiet.class);
    private static final int MOST_CAUSES = 10;

    private Quiet(String what, @Nullable Quiet cause, StackTraceElement[] places) {
        super(what, cause, false, true);
        setStackTrace(places);
    }

    /** The same fault and its causes, fit for the log. */
    public static Quiet of(Throwable defect) {
        return of(defect, MOST_CAUSES);
    }

    /** Work behind an answer, whose fault nobody else would write down without its words. */
    public static Runnable behind(Runnable work) {
        return () -> {
            var _ = CompletableFuture.runAsync(work, Runnable::run).whenComplete((_, defect) -> {
                if (defect != null) {
                    note(defect);
                }
            });
        };
    }

    /** Writes into the log that work behind the answers failed. */
    static void note(Throwable defect) {
        LOG.error("Work in the background failed", of(defect));
    }

    private static Quiet of(Throwable defect, int most) {
        var cause = defect.getCause();
        return new Quiet(what(defect), cause == null || most == 0 ? null : of(cause, most - 1), defect.getStackTrace());
    }

    private static String what(Throwable defect) {
        var type = defect.getClass().getName();
        return defect instanceof SQLException refusal ? type + " " + refusal.getSQLState() : type;
    }
}
