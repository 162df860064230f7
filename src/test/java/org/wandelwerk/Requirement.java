package org.wandelwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One requirement of the standard with what the house has to show for it, as in {@code docs/security/asvs.csv}. */
record Requirement(List<String> cells) {

    static final List<String> HEAD =
            List.of("id", "level", "chapter", "section", "text", "applicable", "why", "state", "evidence", "feature");

    private static final Path FILE = Path.of("docs/security/asvs.csv");
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]++|\"\")*+)\"|([^,\"\\n]*))(,|\\n|$)");

    static Stream<Requirement> all() {
        return rows().stream().skip(1).map(Requirement::new);
    }

    static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = CELL.matcher(Sources.read(FILE));
        while (cell.lookingAt() && !cell.hitEnd()) {
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            cell.region(cell.end(), cell.regionEnd());
        }
        return rows;
    }

    private String cell(String name) {
        return cells.get(HEAD.indexOf(name));
    }

    String id() {
        return cell("id");
    }

    String state() {
        return cell("state");
    }

    String feature() {
        return cell("feature");
    }

    boolean isApplicable() {
        return cell("applicable").equals("yes");
    }

    List<String> evidence() {
        return Arrays.stream(cell("evidence").split("; "))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What was published, and must not be changed. */
    String published() {
        return String.join("\t", cells.subList(0, HEAD.indexOf("applicable")));
    }

    Finding finding(String what) {
        return new Finding(id(), what);
    }
}
