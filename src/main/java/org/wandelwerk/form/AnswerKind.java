package org.wandelwerk.form;

import java.util.List;
import java.util.Optional;
import org.wandelwerk.kernel.Text;

/** How a question is answered: by one value, or by several in a fixed order. */
public sealed interface AnswerKind {

    /** The kind of the part of the answer that is called so; empty when there is no such part. */
    Optional<SingleAnswer> part(Form form, String name);

    /** One value. */
    record Single(SingleAnswer answer) implements AnswerKind {
        @Override
        public Optional<SingleAnswer> part(Form form, String name) {
            return name.isEmpty() ? Optional.of(answer) : Optional.empty();
        }
    }

    /** Something that exists, follows until a day, or falls away for a reason. */
    record Proof() implements AnswerKind {
        public static final String FOLLOWS = "follows";

        /** It exists, it follows, it falls away. */
        public static final List<String> STATES = List.of("exists", FOLLOWS, "omitted");

        @Override
        public Optional<SingleAnswer> part(Form form, String name) {
            return switch (name) {
                case "state" ->
                    Optional.of(new SingleAnswer.OneOf(STATES.stream()
                            .map(state -> new Option(state, Text.german(state)))
                            .toList()));
                case "until" -> Optional.of(new SingleAnswer.Day());
                case "why" -> Optional.of(new SingleAnswer.Line(500));
                default -> Optional.empty();
            };
        }
    }

    /**
     * Several things, each told by the same columns.
     *
     * @param most how many there may be
     */
    record Rows(List<Column> columns, int most) implements AnswerKind {
        @Override
        public Optional<SingleAnswer> part(Form form, String name) {
            var parts = name.split("\\.", 2);
            if (parts.length < 2 || !isLine(parts[0], most)) {
                return Optional.empty();
            }
            return columns.stream()
                    .filter(column -> column.id().equals(parts[1]))
                    .map(Column::answer)
                    .findFirst();
        }
    }

    /**
     * Amounts of money by year.
     *
     * @param lines the lines when they are always the same
     * @param linesOf else the id of the question whose rows are the lines
     */
    record Years(List<Option> lines, String linesOf, int first, int last) implements AnswerKind {
        @Override
        public Optional<SingleAnswer> part(Form form, String name) {
            var parts = name.split("\\.", 2);
            var isKnown = parts.length == 2 && isYear(parts[1]) && isLineOf(form, parts[0]);
            return isKnown ? Optional.of(new SingleAnswer.Amount()) : Optional.empty();
        }

        private boolean isYear(String word) {
            return word.matches("[0-9]{4}") && Integer.parseInt(word) >= first && Integer.parseInt(word) <= last;
        }

        private boolean isLineOf(Form form, String word) {
            return linesOf.isEmpty()
                    ? lines.stream().anyMatch(line -> line.id().equals(word))
                    : form.question(linesOf)
                            .filter(question -> question.kind() instanceof Rows rows && isLine(word, rows.most()))
                            .isPresent();
        }
    }

    private static boolean isLine(String word, int most) {
        return word.matches("[1-9][0-9]?") && Integer.parseInt(word) <= most;
    }
}
