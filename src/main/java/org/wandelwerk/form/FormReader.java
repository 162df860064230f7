package org.wandelwerk.form;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Text;

/** Makes a form of its file, and refuses what could not be asked. */
final class FormReader {

    private static final String ID = "[a-z]+(-[a-z0-9]+)*";

    private final YamlPart root;
    private final AnswerReading reading = new AnswerReading();
    private final Map<String, YamlPart> parts = new LinkedHashMap<>();

    FormReader(YamlPart root) {
        this.root = root;
    }

    Form form() {
        root.only("form", "version", "title", "sections", "agreements", "orders");
        var sections =
                root.field("sections").items().stream().map(this::section).toList();
        var form = new Form(
                new FormId(root.field("form").text(), root.field("version").number()),
                both(root.field("title")),
                sections,
                root.field("agreements").items().stream().map(this::agreement).toList(),
                root.field("orders").items().stream().map(this::order).toList());
        form.sections().forEach(section -> section.questions().forEach(question -> check(form, question)));
        return form;
    }

    private FormSection section(YamlPart part) {
        part.only("id", "title", "lead", "questions");
        return new FormSection(
                id(part.field("id")),
                both(part.field("title")),
                both(part.field("lead")),
                part.field("questions").items().stream().map(this::question).toList());
    }

    private Question question(YamlPart part) {
        var id = id(part.field("id"));
        if (parts.put(id, part) != null) {
            throw part.field("id").wrong("there are two questions '%s'".formatted(id));
        }
        var help = part.fields().get("help");
        return new Question(
                id,
                both(part.field("label")),
                help == null ? null : both(help),
                word(part.field("need"), Need.class),
                part.field("readers").items().stream()
                        .map(reader -> word(reader, AnswerReader.class))
                        .collect(Collectors.toUnmodifiableSet()),
                condition(part.fields().get("when")),
                reading.kind(part));
    }

    private static @Nullable Condition condition(@Nullable YamlPart part) {
        if (part == null) {
            return null;
        }
        part.only("question", "is");
        return new Condition(
                part.field("question").text(), Set.copyOf(part.field("is").texts()));
    }

    private Agreement agreement(YamlPart part) {
        if (part.fields().containsKey("each-year")) {
            part.only("each-year", "at-most", "label");
            return new Agreement.EachYear(
                    line(part.field("each-year")), amounts(part.field("at-most")), both(part.field("label")));
        }
        if (part.fields().containsKey("amounts")) {
            part.only("amounts", "proof", "label");
            return new Agreement.Proven(
                    line(part.field("amounts")), proof(part.field("proof")), both(part.field("label")));
        }
        part.only("sum", "of", "label");
        var left = part.field("sum");
        requireAmounts(left);
        return new Agreement.Sums(left.text(), amounts(part.field("of")), both(part.field("label")));
    }

    private List<String> amounts(YamlPart part) {
        part.items().forEach(this::requireAmounts);
        return part.texts();
    }

    private void requireAmounts(YamlPart part) {
        if (part.text().contains(".")) {
            line(part);
        } else {
            known(part);
        }
    }

    /** One line of a question by years, as {@code burden.own}. */
    private String line(YamlPart part) {
        var names = part.text().split("\\.", 2);
        var question = parts.get(names[0]);
        var lines = question == null ? null : question.fields().get("lines");
        if (names.length < 2 || lines == null || !lines.fields().containsKey(names[1])) {
            throw part.wrong("'%s' is no line of a question by years".formatted(part.text()));
        }
        return part.text();
    }

    private String proof(YamlPart part) {
        known(part);
        var question = parts.get(part.text());
        if (question == null || !question.field("kind").text().equals("Proof")) {
            throw part.wrong("'%s' asks for no proof".formatted(part.text()));
        }
        return part.text();
    }

    private Order order(YamlPart part) {
        part.only("first", "then");
        known(part.field("first"));
        known(part.field("then"));
        return new Order(part.field("first").text(), part.field("then").text());
    }

    private void known(YamlPart part) {
        if (!parts.containsKey(part.text())) {
            throw part.wrong("unknown question '%s'".formatted(part.text()));
        }
    }

    private void check(Form form, Question question) {
        var part = parts.get(question.id());
        if (part != null && question.when() != null) {
            checkCondition(form, question.when(), part.field("when"));
            requireReaders(form, question, question.when().question(), part.field("when"));
        }
        if (part != null
                && question.kind() instanceof AnswerKind.Years years
                && !years.linesOf().isEmpty()) {
            checkLines(form, question, years, part.field("lines-of"));
        }
    }

    private static void checkLines(Form form, Question question, AnswerKind.Years years, YamlPart part) {
        if (!(form.question(years.linesOf()).map(Question::kind).orElse(null) instanceof AnswerKind.Rows)) {
            throw part.wrong("'%s' is no question with rows".formatted(years.linesOf()));
        }
        requireReaders(form, question, years.linesOf(), part);
    }

    /** Whoever reads an answer that is asked because of another one, or has its rows as lines, learns of that one. */
    private static void requireReaders(Form form, Question question, String other, YamlPart part) {
        var known = form.question(other).map(Question::readers).orElse(Set.of());
        if (!known.containsAll(question.readers())) {
            throw part.wrong(
                    "who reads '%s' learns of '%s', which is not for all of them".formatted(question.id(), other));
        }
    }

    private static void checkCondition(Form form, Condition condition, YamlPart part) {
        var options = new HashSet<String>();
        form.question(condition.question())
                .orElseThrow(
                        () -> part.field("question").wrong("unknown question '%s'".formatted(condition.question())))
                .kind()
                .part(form, "")
                .ifPresent(answer -> options.addAll(AnswerReading.options(answer)));
        part.field("is").items().forEach(value -> {
            if (!options.contains(value.text())) {
                throw value.wrong("'%s' is no answer to '%s'".formatted(value.text(), condition.question()));
            }
        });
    }

    static String id(YamlPart part) {
        if (!part.text().matches(ID)) {
            throw part.wrong("'%s' is no id: small letters and hyphens".formatted(part.text()));
        }
        return part.text();
    }

    /** A text that must be there in both languages. */
    static Text both(YamlPart part) {
        part.field("en");
        return part.translated();
    }

    private static <T extends Enum<T>> T word(YamlPart part, Class<T> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(part.text()))
                .findFirst()
                .orElseThrow(() -> part.wrong("unknown word '%s'; known are %s"
                        .formatted(part.text(), List.of(words.getEnumConstants()))
                        .toLowerCase(Locale.ROOT)));
    }
}
