package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.place.Places;

/** Finds the municipalities that are meant by names. */
@Component
class TypedPlaces {

    private final Places places;

    TypedPlaces(Places places) {
        this.places = places;
    }

    /** One for each line that was typed; none when the question does not ask for places. */
    List<FoundPlaces> of(Form form, Answers answers, String question) {
        var kind = form.question(question).orElseThrow().kind();
        var typed = answers.text(question);
        if (!(kind instanceof AnswerKind.Single(SingleAnswer.Places _)) || typed.isEmpty()) {
            return List.of();
        }
        var names = places.names();
        var lines = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(20)
                .toList();
        var matches = lines.stream().map(line -> names.match(line, null)).toList();
        var known = places.municipalities(matches.stream()
                .flatMap(match -> match.municipalities().stream())
                .toList());
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new FoundPlaces(
                        lines.get(line),
                        matches.get(line).municipalities().stream()
                                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                                .toList()))
                .toList();
    }
}
