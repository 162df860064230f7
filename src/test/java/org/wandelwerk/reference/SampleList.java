package org.wandelwerk.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list of our own making, in a form in which states publish theirs, with its mapping. */
record SampleList(Path file, Path mapping) {

    private static final Path FOLDER = Path.of("src/test/resources/reference");

    static SampleList named(String name) {
        return new SampleList(FOLDER.resolve(name + ".csv"), FOLDER.resolve(name + ".yaml"));
    }

    /** Separators in names that are not quoted shift what stands behind them, so that names stand in other columns. */
    static SampleList shifted(Path folder) {
        return named("two-languages")
                .with(folder, "Stadt Musterstadt,Radweg", """
                    Bäckerei,Café, Konditorei,Max Mustermann,und 2 Töchter, Erika Mustermann,25%%*,Erika,Musterstadt,001
                    Mustermann, Max, Erika,Mustermann 1980,Erika 2,3 Mustermann EUR,25%%*,D-Erika 3,%s,001
                    Stadt Musterstadt,Radweg\
                    """.formatted("Erika Mustermann ".repeat(20)));
    }

    /** The same with other words in its file, written into a folder. */
    SampleList with(Path folder, String old, String other) {
        return new SampleList(written(folder, file, old, other), mapping);
    }

    /** The same with other words in its mapping. */
    SampleList mapped(Path folder, String old, String other) {
        return new SampleList(file, written(folder, mapping, old, other));
    }

    OperationMapping read() {
        return MappingReader.read(String.valueOf(mapping.getFileName()), text(mapping));
    }

    private static Path written(Path folder, Path from, String old, String other) {
        var text = text(from);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + from);
        }
        try {
            return Files.writeString(folder.resolve(String.valueOf(from.getFileName())), text.replace(old, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
