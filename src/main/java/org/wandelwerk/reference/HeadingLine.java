package org.wandelwerk.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.spreadsheet.GridLine;

/**
 * The line of a table in which its headings stand. A heading is known by its letters and digits alone, without its
 * number, or by one of its languages: "2. Bezeichnung des Vor-habens / operation name" is "Bezeichnung des Vorhabens".
 *
 * @param columns the place of each heading that is looked for and found
 */
record HeadingLine(GridLine line, Map<String, Integer> columns) {

    /** So many lines may stand above the headings. */
    static final int MOST_ABOVE = 50;

    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,3}[.)]\\s*");
    private static final Pattern LANGUAGES = Pattern.compile("\\s*[/|]\\s*");

    HeadingLine {
        columns = Map.copyOf(columns);
    }

    static HeadingLine of(GridLine line, List<String> wanted) {
        var columns = new HashMap<String, Integer>();
        for (var heading : wanted) {
            var whole = places(line, heading, HeadingLine::whole);
            var found = whole.isEmpty() ? places(line, heading, HeadingLine::parts) : whole;
            if (found.size() == 1) {
                columns.put(heading, found.getFirst());
            }
        }
        return new HeadingLine(line, columns);
    }

    /** Those that are looked for and stand nowhere in it, or twice. */
    List<String> missing(List<String> wanted) {
        return wanted.stream().filter(heading -> !columns.containsKey(heading)).toList();
    }

    private static List<Integer> places(GridLine line, String heading, Function<String, Set<String>> words) {
        var folded = folded(heading);
        return IntStream.range(0, line.cells().size())
                .filter(column -> words.apply(line.cell(column)).contains(folded))
                .boxed()
                .toList();
    }

    private static Set<String> whole(String cell) {
        return Set.copyOf(List.of(folded(cell), folded(withoutNumber(cell))));
    }

    private static Set<String> parts(String cell) {
        return Set.copyOf(LANGUAGES
                .splitAsStream(withoutNumber(cell))
                .map(HeadingLine::folded)
                .toList());
    }

    private static String withoutNumber(String cell) {
        return NUMBER.matcher(cell).replaceFirst("");
    }

    private static String folded(String text) {
        return FoldedName.of(text).plain().replace(" ", "");
    }
}
