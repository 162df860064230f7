package org.wandelwerk.operation.web;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.operation.Setting;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.NavigationEntry;
import org.wandelwerk.shell.Page;

/**
 * What those who run the house must do, should do, and need not think of.
 *
 * @param doors the pages that the desk of the reader leads to
 */
public record HealthPage(List<HealthNote> notes, List<NavigationEntry> doors, List<Setting> settings) implements Page {

    private static final Pattern NAME = Pattern.compile("[A-Z]+(_[A-Z]+)+");

    /**
     * Where something can be done about a note.
     *
     * @param part the part of the page; empty for all of it
     * @param kind the key of the text that says what it is
     * @param key the key of what it is called
     */
    public record Way(String address, String part, String kind, String key) {}

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

    /** The page of a note, if the reader may open it, and the settings that are named in what is to be done. */
    public List<Way> ways(HealthNote note, String todo) {
        var page = doors.stream()
                .filter(door -> door.address().equals(note.page()))
                .map(door -> new Way(door.address(), "", "operation.health.page", door.key()));
        var named = NAME.matcher(todo).results().map(MatchResult::group).collect(Collectors.toSet());
        var settable = settings.stream()
                .filter(setting -> named.contains(setting.name()))
                .map(setting -> new Way(
                        HealthController.SETTINGS,
                        "#" + setting.name(),
                        "operation.health.setting",
                        "operation.setting." + setting.word()));
        return Stream.concat(page, settable).toList();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
