package org.wandelwerk.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A cell because of which a line is left out.
 *
 * @param line its number in the file, from 1
 * @param field the word of the field or kind of sum
 * @param reason the key of a text that says what is wrong
 * @param value the beginning of what stands there; empty where it may name somebody
 * @param signs how many signs stand there
 */
public record RefusedCell(int line, String field, String reason, String value, int signs) {

    private static final int LONGEST = 100;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What stands beside the digits of days, sums, postcodes and shapes. */
    private static final Set<String> WORDS =
            Set.of(("d t z eur euro teur tsd mio chf czk dkk gbp pln sek usd point linestring polygon multipoint"
                + " multilinestring multipolygon type coordinates januar jan februar feb märz mär mrz april apr mai"
                + " juni jun juli jul august aug september sep sept oktober okt november nov dezember dez january"
                + " february march mar may june july october oct december dec")
                    .split(" "));

    public RefusedCell {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /**
     * A cell of which the value is kept only when nobody can be named by it: it has a digit, and no words but those of
     * days, sums and shapes that are no first names. A name that holds a separator shifts the cells behind it, so that
     * it can stand in any column.
     */
    static RefusedCell of(int line, String field, String reason, String value) {
        return new RefusedCell(line, field, reason, namesNobody(value) ? value : "", value.length());
    }

    /** A cell of which no value is kept whatever it is. */
    static RefusedCell withheld(int line, String field, String reason, String value) {
        return new RefusedCell(line, field, reason, "", value.length());
    }

    private static boolean namesNobody(String value) {
        return DIGIT.matcher(value).find()
                && WORD.matcher(value)
                        .results()
                        .map(MatchResult::group)
                        .allMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)) && !FirstNames.has(word));
    }
}
