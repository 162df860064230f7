package org.wandelwerk.identity.access;

import static java.util.stream.Collectors.toCollection;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.wandelwerk.kernel.RefusedAttempts;

/**
 * Which methods of the house ask for a right, and which of them refused somebody while this watched. One that never
 * refuses anybody could ask for nothing, and nobody would notice. Of a method that asks twice, once for the right and
 * once for the record, one refusal is seen; the other is the matter of the cells.
 */
public final class Doors extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String HOUSE = "org.wandelwerk";
    private static final Set<String> DOORS = Set.of(Rights.class.getName(), "org.wandelwerk.draft.DraftRights");

    private final Set<String> refused = new ConcurrentSkipListSet<>();

    private Doors() {}

    public static Doors watch() {
        var doors = new Doors();
        doors.start();
        log().setLevel(Level.INFO);
        log().addAppender(doors);
        return doors;
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(RefusedAttempts.class);
    }

    /** Methods that asked and refused, as {@code Class.method}. */
    public Set<String> refused() {
        return refused;
    }

    /** All methods that ask. */
    public static Set<String> all() {
        return new ClassFileImporter()
                        .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(place -> !place.contains("/jooq/"))
                        .importPackages(HOUSE)
                        .stream()
                        .flatMap(type -> Stream.<JavaAccess<?>>concat(
                                type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                        .filter(call -> isDoor(call.getTargetOwner().getName())
                                && call.getName().startsWith("require")
                                && !isDoor(call.getOriginOwner().getName()))
                        .map(call -> name(
                                call.getOriginOwner().getName(),
                                call.getOrigin().getName()))
                        .collect(toCollection(TreeSet::new));
    }

    @Override
    protected void append(ILoggingEvent event) {
        var callers = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().startsWith(HOUSE))
                        .dropWhile(frame -> !isDoor(frame.getClassName()))
                        .dropWhile(frame -> isDoor(frame.getClassName()))
                        .limit(1)
                        .map(frame -> name(frame.getClassName(), frame.getMethodName()))
                        .toList());
        refused.addAll(callers);
    }

    private static boolean isDoor(String type) {
        return DOORS.contains(type.replaceFirst("[$].*", ""));
    }

    private static String name(String type, String method) {
        var written = type.substring(type.lastIndexOf('.') + 1).replaceFirst("[$]{2}.*", "");
        return written + "." + method.replaceFirst("^lambda[$](.*)[$][0-9]+$", "$1");
    }

    @Override
    public void close() {
        log().detachAppender(this);
        stop();
    }
}
