package org.wandelwerk.appearance.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.appearance.Appearance;
import org.wandelwerk.appearance.LookChange;
import org.wandelwerk.appearance.Part;
import org.wandelwerk.shell.Page;

/**
 * All parts of the look, and who changed what.
 *
 * @param changed the parts that are not as they ship
 * @param files the duty texts for which the operator left a file
 * @param changes the newest first, one more than is shown when there are more
 */
public record AppearancePage(Set<Part> changed, Set<Part> files, List<LookChange> changes) implements Page {

    static final String ADDRESS = "/schreibtisch/auftritt";

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public List<LookChange> shown() {
        return changes.stream().limit(Appearance.MOST).toList();
    }

    /** The last change shown; {@code null} at the end of the list. */
    public @Nullable UUID next() {
        return changes.size() > Appearance.MOST ? shown().getLast().id() : null;
    }

    /** Which of three texts stands beside the name of a part. */
    public String state(Part part) {
        return files.contains(part) ? "file" : changed.contains(part) ? "own" : "shipped";
    }

    public static String address(Part part) {
        return ADDRESS + "/" + part.word();
    }

    public static String address(LookChange change) {
        return ADDRESS + "/fassungen/" + change.id();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
