package org.wandelwerk.profile.web;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Question;

/**
 * The years that are asked about: from the start to the end of the project, and those with an answer. What burdens the
 * promoter, and is no line of a cost plan, goes on some years longer: follow-up costs come when it is done.
 */
final class YearSpan {

    private static final String START = "start";
    private static final String END = "end";
    private static final int USUAL = 4;

    private YearSpan() {}

    static IntStream of(Answers answers, Question question, AnswerKind.Years years) {
        var answered = IntStream.rangeClosed(years.first(), years.last())
                .filter(year -> answers.values().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().startsWith(question.id() + ".")
                                && entry.getKey().endsWith("." + year)))
                .toArray();
        var start = answers.day(START).map(LocalDate::getYear);
        var first = start.orElseGet(() -> answered.length == 0 ? years.first() + USUAL : answered[0]);
        var after = years.linesOf().isEmpty() ? USUAL : 0;
        var last = answers.day(END).map(end -> end.getYear() + after).orElse(first + USUAL);
        return IntStream.concat(IntStream.rangeClosed(first, last), IntStream.of(answered))
                .filter(year -> year >= years.first() && year <= years.last())
                .distinct()
                .sorted();
    }
}
