package org.wandelwerk.sheet.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.sheet.ColumnOrder;
import org.wandelwerk.sheet.MendOrder;
import org.wandelwerk.sheet.MendOrder.Cell;
import org.wandelwerk.sheet.TakeOrder;

/** What the forms of a list send; what is no number is one that fits nothing. */
record SheetForm(MultiValueMap<String, String> sent) {

    private static final Pattern CELL = Pattern.compile("z_(\\d{1,7})_(\\d{1,2})");
    private static final int LONGEST_CELL = 300;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_COLUMNS = 60;

    private String text(String name) {
        return TypedValues.clean(Objects.requireNonNullElse(sent.getFirst(name), ""));
    }

    boolean hasButton(String name) {
        return sent.containsKey(name);
    }

    int version() {
        return number(text("fassung"));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }

    ColumnOrder columns() {
        var fields = new ArrayList<String>();
        for (int column = 0; column < MOST_COLUMNS && sent.containsKey("s_" + column); column++) {
            fields.add(text("s_" + column));
        }
        return new ColumnOrder(version(), number(text("kopfzeile")), fields, cut(text("name"), LONGEST_NAME));
    }

    MendOrder mending() {
        var cells = new HashMap<Cell, String>();
        sent.forEach((name, _) -> {
            var cell = CELL.matcher(name);
            if (cell.matches()) {
                var place = new Cell(Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2)));
                cells.put(place, cut(text(name).replaceAll("\\s+", " "), LONGEST_CELL));
            }
        });
        var leftOut = sent.getOrDefault("aus", List.of()).stream()
                .map(SheetForm::number)
                .collect(Collectors.toSet());
        return new MendOrder(version(), cells, leftOut);
    }

    TakeOrder taking() {
        return new TakeOrder(version(), text("stand"), hasButton("ueberschreiben"));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
