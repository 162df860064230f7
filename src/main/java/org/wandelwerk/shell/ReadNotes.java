package org.wandelwerk.shell;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is noted while an answer is made: which tables it read, and whether it may be given to everybody. */
public final class ReadNotes implements AutoCloseable {

    private static final ThreadLocal<Optional<ReadNotes>> CURRENT = ThreadLocal.withInitial(Optional::empty);

    private final Optional<ReadNotes> outer;
    private final Set<String> tables = new HashSet<>();
    private boolean isShared;

    private ReadNotes(Optional<ReadNotes> outer) {
        this.outer = outer;
    }

    /** Takes notes of what this thread does until they are closed. */
    static ReadNotes take() {
        var notes = new ReadNotes(CURRENT.get());
        CURRENT.set(Optional.of(notes));
        return notes;
    }

    /** What was read for a part was read for the whole. */
    @Override
    public void close() {
        outer.ifPresent(whole -> whole.tables.addAll(tables));
        CURRENT.set(outer);
    }

    /** Whether anybody takes notes now, so that finding out is worth the trouble. */
    public static boolean areTaken() {
        return CURRENT.get().isPresent();
    }

    /** Notes that a table was read, named with its schema. */
    public static void read(String table) {
        CURRENT.get().ifPresent(notes -> notes.tables.add(table));
    }

    static void read(Set<String> read) {
        CURRENT.get().ifPresent(notes -> notes.tables.addAll(read));
    }

    /** Notes that the answer is the same for everybody who asks with the same address, language and theme. */
    public static void share() {
        CURRENT.get().ifPresent(notes -> notes.isShared = true);
    }

    Set<String> tables() {
        return Collections.unmodifiableSet(tables);
    }

    boolean isShared() {
        return isShared;
    }
}
