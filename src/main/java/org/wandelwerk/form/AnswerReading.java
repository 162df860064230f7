package org.wandelwerk.form;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.definition.YamlPart;

/** Reads how a question is answered. */
final class AnswerReading {

    private static final List<String> OF_QUESTIONS = List.of("id", "label", "help", "need", "readers", "when", "kind");

    private static final List<String> OF_COLUMNS = List.of("id", "label", "kind", "needed");

    AnswerKind kind(YamlPart part) {
        return switch (part.field("kind").text()) {
            case "Proof" -> {
                only(part, OF_QUESTIONS);
                yield new AnswerKind.Proof();
            }
            case "Rows" -> {
                only(part, OF_QUESTIONS, "columns", "most");
                yield new AnswerKind.Rows(
                        part.field("columns").items().stream().map(this::column).toList(),
                        part.field("most").number());
            }
            case "Years" -> years(part);
            default -> new AnswerKind.Single(single(part, OF_QUESTIONS));
        };
    }

    private static AnswerKind years(YamlPart part) {
        only(part, OF_QUESTIONS, "lines", "lines-of", "first", "last");
        var lines = part.fields().get("lines");
        return new AnswerKind.Years(
                lines == null ? List.of() : options(lines),
                lines == null ? part.field("lines-of").text() : "",
                part.field("first").number(),
                part.field("last").number());
    }

    private Column column(YamlPart part) {
        return new Column(
                FormReader.id(part.field("id")),
                FormReader.both(part.field("label")),
                single(part, OF_COLUMNS),
                part.optional("needed").map(YamlPart::flag).orElse(false));
    }

    private static SingleAnswer single(YamlPart part, List<String> besides) {
        return switch (part.field("kind").text()) {
            case "Line" -> {
                only(part, besides, "longest");
                yield new SingleAnswer.Line(longest(part));
            }
            case "Paragraph" -> {
                only(part, besides, "longest");
                yield new SingleAnswer.Paragraph(longest(part));
            }
            case "OneOf" -> {
                only(part, besides, "options");
                yield new SingleAnswer.OneOf(options(part.field("options")));
            }
            case "SomeOf" -> {
                only(part, besides, "options");
                yield new SingleAnswer.SomeOf(options(part.field("options")));
            }
            case "Count" -> {
                only(part, besides, "unit");
                yield new SingleAnswer.Count(FormReader.both(part.field("unit")));
            }
            default -> plain(part, besides);
        };
    }

    private static SingleAnswer plain(YamlPart part, List<String> besides) {
        SingleAnswer answer = switch (part.field("kind").text()) {
            case "Amount" -> new SingleAnswer.Amount();
            case "Day" -> new SingleAnswer.Day();
            case "Places" -> new SingleAnswer.Places();
            case "Mail" -> new SingleAnswer.Mail();
            default ->
                throw part.field("kind")
                        .wrong("unknown kind of answer '%s'"
                                .formatted(part.field("kind").text()));
        };
        only(part, besides);
        return answer;
    }

    private static int longest(YamlPart part) {
        var longest = part.field("longest").number();
        if (longest < 1 || longest > SingleAnswer.LONGEST) {
            throw part.field("longest").wrong("an answer has 1 to %d signs".formatted(SingleAnswer.LONGEST));
        }
        return longest;
    }

    private static List<Option> options(YamlPart part) {
        return part.fields().entrySet().stream()
                .map(option -> new Option(option.getKey(), FormReader.both(option.getValue())))
                .toList();
    }

    static List<String> options(SingleAnswer answer) {
        return switch (answer) {
            case SingleAnswer.OneOf(var options) ->
                options.stream().map(Option::id).toList();
            case SingleAnswer.SomeOf(var options) ->
                options.stream().map(Option::id).toList();
            case SingleAnswer.Line _,
                    SingleAnswer.Paragraph _,
                    SingleAnswer.Amount _,
                    SingleAnswer.Count _,
                    SingleAnswer.Day _,
                    SingleAnswer.Places _,
                    SingleAnswer.Mail _ -> List.of();
        };
    }

    private static void only(YamlPart part, List<String> usual, String... more) {
        part.only(Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
