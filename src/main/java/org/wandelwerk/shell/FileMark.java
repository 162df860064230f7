package org.wandelwerk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How files say that the house they come from is not the real one: by the beginning of their names and, where they are
 * tables, by a last column, so that programs find the other columns where they are. A real house marks nothing.
 *
 * @param beginning of the names of files; empty in a real house
 * @param words what the house says of itself; empty in a real house
 */
public record FileMark(String beginning, String words) {

    private static final String COLUMN = "hinweis";

    public static FileMark of(Frame frame) {
        var test = Objects.requireNonNullElse(frame.publicAddress().testNotice(), "");
        var demonstration = frame.isDemonstration() ? frame.text("shell.demonstration") : "";
        var words = Stream.of(demonstration, test)
                .map(said -> said.replaceFirst("[.]+$", ""))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(". "));
        var isReal = words.isEmpty();
        return new FileMark(isReal ? "" : frame.isDemonstration() ? "vorfuehrung-" : "testsystem-", words);
    }

    /** The name under which a file is kept. */
    public String name(String file) {
        return beginning + file;
    }

    /**
     * The rows of a table, the first of which is its head.
     *
     * @param cell makes a cell of words
     */
    public <T> List<List<T>> rows(List<? extends List<? extends T>> rows, Function<String, T> cell) {
        var marked = new ArrayList<List<T>>();
        for (var row : rows) {
            var cells = new ArrayList<T>(row);
            if (!words.isEmpty()) {
                cells.add(cell.apply(marked.isEmpty() ? COLUMN : words));
            }
            marked.add(List.copyOf(cells));
        }
        return List.copyOf(marked);
    }
}
