package org.wandelwerk.operation.web;

import java.time.Instant;
import java.util.List;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Page;

/** What those who run the house must do, should do, and need not think of. */
public record HealthPage(List<HealthNote> notes) implements Page {

    public List<HealthNote> of(HealthNote.Grade grade) {
        return notes.stream().filter(note -> note.grade() == grade).toList();
    }

    /** What fills the places of the text of a note, as it is read. */
    public Object[] values(HealthNote note, Formats formats) {
        return read(note, formats);
    }

    static Object[] read(HealthNote note, Formats formats) {
        return note.values().stream()
                .map(value ->
                        value instanceof Instant moment ? formats.day(moment) + ", " + formats.time(moment) : value)
                .toArray();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
