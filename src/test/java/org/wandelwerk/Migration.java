package org.wandelwerk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One step of the database's growth, as written. */
record Migration(Path file, String sql) {

    static final Path FOLDER = Path.of("src/main/resources/db/migration");

    private static final Pattern COMMENT = Pattern.compile("(?m)--.*$|(?s)/\\*.*?\\*/");

    static Stream<Migration> all() {
        return Sources.files(FOLDER, ".sql").stream()
                .map(file ->
                        new Migration(file, COMMENT.matcher(Sources.read(file)).replaceAll("")))
                .sorted(Comparator.comparing(Migration::name));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    String module() {
        return String.valueOf(FOLDER.relativize(file).getName(0));
    }

    Stream<MatchResult> find(String pattern) {
        return Pattern.compile(pattern).matcher(sql).results();
    }

    Finding finding(String what) {
        return new Finding(module() + "/" + name(), what);
    }
}
