package org.wandelwerk.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.Option;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.shell.Frame;

/** Says in words what was answered, a line for each part. */
@NamedInterface("words")
public record AnswerWords(Frame frame, Form form, Answers answers) {

    /** None when nothing was answered. */
    public List<String> of(Question question) {
        var id = question.id();
        return switch (question.kind()) {
            case AnswerKind.Single(var kind) ->
                said(kind, answers.text(id)).lines().toList();
            case AnswerKind.Proof _ -> proof(id);
            case AnswerKind.Rows rows ->
                Arrays.stream(answers.rows(id, rows.most()))
                        .mapToObj(row -> row(id, rows, row))
                        .toList();
            case AnswerKind.Years years -> years(question, years);
        };
    }

    private String said(SingleAnswer kind, String typed) {
        return switch (kind) {
            case SingleAnswer.OneOf(var options) -> labels(options, typed);
            case SingleAnswer.SomeOf(var options) -> labels(options, typed);
            case SingleAnswer.Amount _ ->
                new Answers(Map.of("amount", typed))
                        .amount("amount")
                        .map(frame.formats()::money)
                        .orElse(typed);
            case SingleAnswer.Day _ ->
                new Answers(Map.of("day", typed))
                        .day("day")
                        .map(frame.formats()::date)
                        .orElse(typed);
            case SingleAnswer.Line _,
                    SingleAnswer.Paragraph _,
                    SingleAnswer.Count _,
                    SingleAnswer.Places _,
                    SingleAnswer.Mail _ -> typed;
        };
    }

    private String labels(List<Option> options, String typed) {
        var chosen = Arrays.asList(typed.split(","));
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> frame.say(option.label()))
                .collect(Collectors.joining("\n"));
    }

    private List<String> proof(String id) {
        var state = answers.text(id + ".state");
        return switch (state) {
            case "exists" -> List.of(frame.text("profile.proof.exists"));
            case "follows" ->
                List.of(frame.text("profile.proof.follows") + " "
                        + said(new SingleAnswer.Day(), answers.text(id + ".until")));
            case "omitted" -> List.of(frame.text("profile.proof.omitted") + ": " + answers.text(id + ".why"));
            default -> List.of();
        };
    }

    private String row(String id, AnswerKind.Rows rows, int row) {
        return rows.columns().stream()
                .flatMap(column -> {
                    var typed = answers.text("%s.%d.%s".formatted(id, row, column.id()));
                    return typed.isEmpty()
                            ? Stream.<String>empty()
                            : Stream.of(frame.say(column.label()) + ": " + said(column.answer(), typed));
                })
                .collect(Collectors.joining(" · "));
    }

    private List<String> years(Question question, AnswerKind.Years years) {
        Function<String, String> name =
                line -> years.linesOf().isEmpty() ? labels(years.lines(), line) : firstOf(years.linesOf(), line);
        var said = answers.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(question.id() + "."))
                .map(entry -> {
                    var parts = entry.getKey().split("\\.", 3);
                    return "%s %s: %s"
                            .formatted(
                                    name.apply(parts[1]), parts[2], said(new SingleAnswer.Amount(), entry.getValue()));
                })
                .toList();
        return said.isEmpty()
                ? said
                : Stream.concat(said.stream(), Stream.of(sum(question))).toList();
    }

    private String firstOf(String question, String row) {
        return form.question(question)
                .map(Question::kind)
                .map(kind -> kind instanceof AnswerKind.Rows rows
                        ? answers.text("%s.%s.%s"
                                .formatted(
                                        question, row, rows.columns().getFirst().id()))
                        : "")
                .filter(name -> !name.isEmpty())
                .orElse(row);
    }

    private String sum(Question question) {
        Money sum = answers.sum(question, form);
        return frame.text("profile.years.sum", frame.formats().money(sum));
    }
}
