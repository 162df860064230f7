package org.wandelwerk;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that the migrations make, and what history keeps of each. */
record HouseTables(Map<String, String> historyByTable) {

    private static final String NAME = "(\\w+\\.\\w+)";

    static HouseTables ofMigrations() {
        var tables = new TreeMap<String, String>();
        Migration.all().forEach(migration -> {
            migration
                    .find("(?i)create table (?:if not exists )?" + NAME)
                    .forEach(found -> tables.put(found.group(1), ""));
            migration.find("(?i)drop table (?:if exists )?" + NAME).forEach(found -> tables.remove(found.group(1)));
            migration
                    .find("history\\.track\\(\\s*'" + NAME + "'([^;]*)\\)\\s*;")
                    .forEach(found -> tables.put(found.group(1), everyChange(found.group(2))));
            migration
                    .find("history\\.leave\\(\\s*'" + NAME + "'\\s*,\\s*'((?:[^']|'')*)'")
                    .forEach(found -> tables.put(found.group(1), none(found)));
        });
        return new HouseTables(tables);
    }

    /** The tables of a schema with what history keeps of them. */
    Stream<Map.Entry<String, String>> in(String schema) {
        return historyByTable.entrySet().stream().filter(table -> table.getKey().startsWith(schema + "."));
    }

    private static String everyChange(String settings) {
        var names = Stream.of("masked", "erasable")
                .flatMap(kind -> Pattern.compile(kind + "\\s*=>\\s*(?:array\\[([^]]*)]|'\\{([^}]*)}')")
                        .matcher(settings)
                        .results()
                        .map(found -> kind + ": " + columns(found)))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "every change" : "every change (" + names + ")";
    }

    private static String columns(MatchResult found) {
        var list = found.group(1) == null ? found.group(2) : found.group(1);
        return list.replace("'", "").replaceAll("\\s*,\\s*", ", ").strip();
    }

    private static String none(MatchResult found) {
        return "none: " + found.group(2).replace("''", "'");
    }
}
