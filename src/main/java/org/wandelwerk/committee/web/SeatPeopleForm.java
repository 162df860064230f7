package org.wandelwerk.committee.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.wandelwerk.committee.SeatLines;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.TypedValues;

/** What the form of those who sit on a seat sends: each field once for each line. */
record SeatPeopleForm(MultiValueMap<String, String> sent) {

    String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }

    /** The lines in which anything stands. */
    List<TypedValues> lines() {
        return IntStream.range(0, Math.min(values("name").size(), 2 * SeatLines.MOST))
                .mapToObj(this::line)
                .filter(line -> !line.texts().isEmpty())
                .toList();
    }

    private TypedValues line(int number) {
        var line = TypedValues.NONE;
        for (var name : Stream.concat(
                        Stream.of(SeatLines.ID), SeatLines.FIELDS.stream().map(EditableField::name))
                .toList()) {
            var values = values(name);
            line = number < values.size() ? line.with(name, values.get(number)) : line;
        }
        return line;
    }

    private List<String> values(String name) {
        return Objects.requireNonNullElse(sent.get(name), List.of());
    }
}
