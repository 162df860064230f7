package org.wandelwerk.letter;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A blank of a template: a word of the house in double braces. What fills it is a text and never looked into again. */
public enum Placeholder {
    SALUTATION("anrede", "begrüßung", "begruessung", "gruß", "salutation"),
    NAME("name", "vorname", "nachname", "person", "empfänger", "empfaenger", "mitglied"),
    ORGANISATION("organisation", "institution", "einrichtung", "firma", "verein", "akteur"),
    ADDRESS("anschrift", "adresse", "postanschrift", "straße", "strasse", "address"),
    BODY("gremium", "werkstatt", "ausschuss", "body", "committee"),
    MEETING("sitzung", "termin", "treffen", "sitzungstermin", "meeting"),
    DATE("datum", "tag", "heute", "date"),
    SENDER("absender", "unterschrift", "verfasser", "verfasserin", "von", "sender");

    static final Pattern BLANK = Pattern.compile("\\{\\{([^{}]*)}}");

    private static final int LONGEST_WORD = 40;

    private final String word;
    private final Set<String> saidOtherwise;

    Placeholder(String word, String... saidOtherwise) {
        this.word = word;
        this.saidOtherwise = Set.of(saidOtherwise);
    }

    /** As it stands in templates. */
    public String written() {
        return "{{" + word + "}}";
    }

    /** The word between the braces of a match. */
    static String word(MatchResult blank) {
        var typed = blank.group(1).replace('\u00a0', ' ').strip().toLowerCase(Locale.GERMAN);
        return typed.length() > LONGEST_WORD ? typed.substring(0, LONGEST_WORD) + "…" : typed;
    }

    static Optional<Placeholder> called(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** The one that was meant most likely. */
    static Placeholder nearest(String word) {
        return Stream.of(values())
                .filter(one -> one.saidOtherwise.contains(word))
                .findFirst()
                .orElseGet(() -> Stream.of(values())
                        .min(Comparator.comparingInt(one -> distance(one.word, word)))
                        .orElseThrow());
    }

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            var line = new int[above.length];
            line[0] = row;
            for (int column = 1; column < line.length; column++) {
                var isSame = one.charAt(row - 1) == other.charAt(column - 1);
                var changed = above[column - 1] + (isSame ? 0 : 1);
                line[column] = Math.min(changed, Math.min(line[column - 1], above[column]) + 1);
            }
            above = line;
        }
        return above[other.length()];
    }

    /** Those in a text, each of which is known. */
    static Set<Placeholder> in(List<String> texts) {
        return texts.stream()
                .flatMap(text -> BLANK.matcher(text).results())
                .flatMap(blank -> called(word(blank)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    }

    /** The text with all blanks filled at once. */
    static String filled(String text, Map<Placeholder, String> values) {
        Function<MatchResult, String> value = blank -> Matcher.quoteReplacement(value(blank, values));
        return BLANK.matcher(text).replaceAll(value);
    }

    static String value(MatchResult blank, Map<Placeholder, String> values) {
        return called(word(blank)).map(one -> values.getOrDefault(one, "")).orElse("");
    }
}
