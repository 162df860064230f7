package org.wandelwerk.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.TypedAmount;

/**
 * What was answered, as it was typed.
 *
 * @param values by the name of the slot; an empty answer is none
 */
public record Answers(SortedMap<String, String> values) {

    public static final Answers NONE = new Answers(new TreeMap<>());

    public Answers(Map<String, String> values) {
        this(known(values));
    }

    private static SortedMap<String, String> known(Map<String, String> values) {
        var known = new TreeMap<>(values);
        known.values().removeIf(String::isEmpty);
        return known;
    }

    /** The answer; empty when there is none. */
    public String text(String slot) {
        return values.getOrDefault(slot, "");
    }

    public boolean has(String slot) {
        return values.containsKey(slot);
    }

    /** Those of some slots alone. */
    public Answers of(Predicate<String> slots) {
        var some = new TreeMap<>(values);
        some.keySet().removeIf(slots.negate());
        return new Answers((SortedMap<String, String>) some);
    }

    /** The ids of the options that were chosen. */
    public Set<String> chosen(String slot) {
        return Arrays.stream(text(slot).split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    /** Empty when there is none, or it is not one. */
    public Optional<Money> amount(String slot) {
        return TypedAmount.read(text(slot));
    }

    /** Empty when there is none, or it is not one. */
    public Optional<LocalDate> day(String slot) {
        return TypedDay.read(text(slot));
    }

    /** Whether anything was answered to the question. */
    public boolean hasAny(String question) {
        return has(question)
                || values.tailMap(question + ".").keySet().stream()
                        .findFirst()
                        .filter(name -> name.startsWith(question + "."))
                        .isPresent();
    }

    /** The numbers of the rows in which something stands, in their order. */
    public int[] rows(String question, int most) {
        return IntStream.rangeClosed(1, most)
                .filter(row -> hasAny(question + "." + row))
                .toArray();
    }

    /** All amounts that were answered to the question, added; what is no amount counts nothing. */
    public Money sum(Question question, Form form) {
        var cents = values.tailMap(question.id()).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(question.id()))
                .filter(entry -> form.slot(entry.getKey())
                        .filter(slot -> slot.question().equals(question) && slot.kind() instanceof SingleAnswer.Amount)
                        .isPresent())
                .flatMap(entry -> TypedAmount.read(entry.getValue()).stream())
                .mapToLong(Money::cents)
                .sum();
        return new Money(cents);
    }
}
