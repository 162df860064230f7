package org.wandelwerk.draft.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.draft.FieldAudience;
import org.wandelwerk.draft.SaveOrder;
import org.wandelwerk.draft.StepOrder;
import org.wandelwerk.draft.TypedValues;

/** What a form of the working pages sends: fields under {@code f_}, their readers under {@code a_}. */
record DraftForm(String kind, @Nullable UUID record, MultiValueMap<String, String> sent) {

    static final String FIELD = "f_";
    static final String AUDIENCE = "a_";

    /** What somebody looks for to name it in a field. */
    static final String LOOKED_FOR = "s_";

    /** A part of the rows of a field. */
    static final String ROW = "c_";

    private static final Pattern CELL = Pattern.compile(ROW + "([a-z_]{1,40})\\.([a-z_]{1,40})");

    /** Which of two texts was chosen, where somebody was quicker; the other one lies hidden in the form. */
    private static final String CHOICE = "w_";

    private static final String OTHER = "o_";
    private static final int MOST_NAMES = 100;

    /** How much of what is looked for is read. */
    private static final int LONGEST = 200;

    SaveOrder save() {
        return new SaveOrder(
                kind, record, version(), text("basis"), typed(), audiences(), new StepOrder.Key(text("schluessel")));
    }

    /** What is looked for, by field: whoever looks does not save. */
    Map<String, String> lookedFor() {
        var wanted = new TreeMap<String, String>();
        below(LOOKED_FOR).forEach((name, words) -> {
            var cleaned = TypedValues.clean(words);
            if (!cleaned.isBlank()) {
                wanted.put(name, cleaned.substring(0, Math.min(cleaned.length(), LONGEST)));
            }
        });
        return wanted;
    }

    /** From when and until when it is to be public, where somebody wanted to publish. */
    TypedTimes times() {
        return new TypedTimes(text("ab").strip(), text("bis").strip());
    }

    StepOrder step() {
        return new StepOrder(
                kind, record == null ? new UUID(0, 0) : record, version(), new StepOrder.Key(text("schluessel")));
    }

    String text(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private TypedValues typed() {
        var typed = new TreeMap<String, String>();
        below(FIELD).forEach((name, value) -> typed.put(name, value));
        cells().forEach((field, rows) -> typed.put(
                field,
                TypedValues.NONE.withRows(field, List.copyOf(rows.values())).of(field)));
        below(CHOICE).forEach((name, choice) -> {
            if (choice.equals("andere")) {
                typed.put(name, text(OTHER + name));
            }
        });
        return new TypedValues(typed);
    }

    /** The rows of each field that has such, from what each of their parts was sent with, once for each row. */
    private Map<String, SortedMap<Integer, TypedValues>> cells() {
        var fields = new TreeMap<String, SortedMap<Integer, TypedValues>>();
        sent.forEach((name, values) -> {
            var cell = CELL.matcher(name);
            if (cell.matches()) {
                var rows = fields.computeIfAbsent(cell.group(1), _ -> new TreeMap<>());
                for (int i = 0; i < values.size(); i++) {
                    rows.put(i, rows.getOrDefault(i, TypedValues.NONE).with(cell.group(2), values.get(i)));
                }
            }
        });
        return fields;
    }

    private Map<String, FieldAudience> audiences() {
        var audiences = new HashMap<String, FieldAudience>();
        // whatever a form says, what is not said to be public is not
        below(AUDIENCE).forEach((name, word) -> audiences.put(name, FieldAudience.read(word)));
        return audiences;
    }

    /** Several values of one name stand in lines of their own. */
    private Map<String, String> below(String beginning) {
        var found = new TreeMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.matches(beginning + "[a-z_]{1,40}") && found.size() < MOST_NAMES) {
                found.put(name.substring(beginning.length()), String.join("\n", values));
            }
        });
        return found;
    }

    private int version() {
        var version = text("fassung");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
