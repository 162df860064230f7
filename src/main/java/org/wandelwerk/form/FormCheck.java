package org.wandelwerk.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is missing or wrong in the answers to a form; questions that are not asked are not missed. */
public record FormCheck(Form form, Answers answers) {

    /** In the order of the form, amounts that do not fit together last. */
    public List<FormFinding> findings() {
        var findings = new ArrayList<FormFinding>();
        form.sections().forEach(section -> findings.addAll(of(section)));
        var agreements = new AgreementCheck(form, answers);
        form.agreements().stream()
                .flatMap(agreement -> agreements.of(agreement).stream())
                .forEach(findings::add);
        form.orders().stream().flatMap(order -> disorder(order).stream()).forEach(findings::add);
        return List.copyOf(findings);
    }

    public List<FormFinding> of(FormSection section) {
        return section.questions().stream()
                .filter(question -> question.isAsked(answers))
                .flatMap(this::of)
                .toList();
    }

    private Stream<FormFinding> of(Question question) {
        return switch (question.kind()) {
            case AnswerKind.Single(var single) -> single(question, question.id(), single);
            case AnswerKind.Proof proof -> proof(question, proof);
            case AnswerKind.Rows rows -> rows(question, rows);
            case AnswerKind.Years _ -> years(question);
        };
    }

    private Stream<FormFinding> single(Question question, String slot, SingleAnswer kind) {
        var typed = answers.text(slot);
        if (typed.isEmpty()) {
            return missing(question, slot);
        }
        return kind.mistake(typed).map(mistake -> FormFinding.of(question, slot, mistake, question.need())).stream();
    }

    private static Stream<FormFinding> missing(Question question, String slot) {
        return question.need() == Need.NOTHING
                ? Stream.empty()
                : Stream.of(FormFinding.of(question, slot, AnswerMistake.MISSING, question.need()));
    }

    private Stream<FormFinding> proof(Question question, AnswerKind.Proof proof) {
        var state = answers.text(question.id() + ".state");
        var asked = switch (state) {
            case "follows" -> List.of("until");
            case "omitted" -> List.of("why");
            case "exists" -> List.<String>of();
            default -> List.of("state");
        };
        return asked.stream()
                .map(part -> question.id() + "." + part)
                .flatMap(slot -> answers.has(slot) ? wrong(question, slot) : missing(question, slot));
    }

    private Stream<FormFinding> rows(Question question, AnswerKind.Rows rows) {
        var lines = answers.rows(question.id(), rows.most());
        if (lines.length == 0) {
            return missing(
                    question, question.id() + ".1." + rows.columns().getFirst().id());
        }
        return Arrays.stream(lines)
                .boxed()
                .flatMap(line -> rows.columns().stream().flatMap(column -> cell(question, line, column)));
    }

    private Stream<FormFinding> cell(Question question, int line, Column column) {
        var slot = "%s.%d.%s".formatted(question.id(), line, column.id());
        return column.isNeeded() && !answers.has(slot)
                ? Stream.of(FormFinding.of(question, slot, AnswerMistake.MISSING, question.need()))
                : wrong(question, slot);
    }

    private Stream<FormFinding> years(Question question) {
        var names = answers.values().tailMap(question.id() + ".").keySet().stream()
                .takeWhile(name -> name.startsWith(question.id() + "."))
                .toList();
        return names.isEmpty()
                ? missing(question, question.id())
                : names.stream().flatMap(slot -> wrong(question, slot));
    }

    private Stream<FormFinding> wrong(Question question, String slot) {
        var typed = answers.text(slot);
        return form
                .slot(slot)
                .filter(_ -> !typed.isEmpty())
                .flatMap(known -> known.kind().mistake(typed))
                .map(mistake -> FormFinding.of(question, slot, mistake, question.need()))
                .stream();
    }

    private Optional<FormFinding> disorder(Order order) {
        var then = question(order.then());
        return answers.day(order.first())
                .flatMap(first -> answers.day(order.then()).filter(day -> day.isBefore(first)))
                .map(_ -> FormFinding.of(then, then.id(), AnswerMistake.ORDER, Need.PROFILE));
    }

    private Question question(String id) {
        return form.question(id).orElseThrow();
    }
}
