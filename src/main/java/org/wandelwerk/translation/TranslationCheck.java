package org.wandelwerk.translation;

import com.ibm.icu.text.PluralRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** Finds what is wrong with texts that come back from a translator. */
final class TranslationCheck {

    private static final int LONGEST = 4000;

    private final Texts texts;
    private final Language language;

    TranslationCheck(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    List<Mistake> mistakes(List<TranslationUnit> units) {
        var seen = new HashSet<String>();
        return units.stream()
                .flatMap(unit ->
                        reason(unit, seen.add(unit.key()))
                                .map(reason -> new Mistake(unit.line(), unit.key() + " " + reason))
                                .stream())
                .toList();
    }

    private Optional<String> reason(TranslationUnit unit, boolean isFirst) {
        var german = texts.written(Language.DE, unit.key());
        if (german == null) {
            return Optional.of("is no text of this house");
        }
        if (!isFirst) {
            return Optional.of("stands here a second time");
        }
        if (!german.equals(unit.source())) {
            return Optional.of("was translated from another German text; the text is now: " + german);
        }
        return Optional.ofNullable(unit.isTaken() ? target(german, unit.target()) : null);
    }

    private @Nullable String target(String german, @Nullable String target) {
        if (target == null || target.isBlank()) {
            return "says that it is translated, and has no text";
        }
        if (target.length() > LONGEST) {
            return "is longer than %d signs".formatted(LONGEST);
        }
        if (!edges(german).equals(edges(target))) {
            return "does not begin and end with the same blanks as the German text";
        }
        return german.contains("{") ? pattern(TextPattern.of(german), target) : plain(target);
    }

    private static @Nullable String plain(String target) {
        return target.matches("(?s).*[{}].*") ? "has braces, and the German text has no place for a value" : null;
    }

    private @Nullable String pattern(TextPattern german, String target) {
        TextPattern own;
        try {
            own = TextPattern.of(target);
        } catch (IllegalArgumentException e) {
            return "is no message: " + e.getMessage();
        }
        if (!own.places().equals(german.places())) {
            return "has the places %s instead of %s".formatted(own.places(), german.places());
        }
        return forms(german.forms(), own.forms());
    }

    /** Where German distinguishes numbers, the translation does so in all forms of its own, and in no others. */
    private @Nullable String forms(Set<String> german, Set<String> own) {
        var known = new TreeSet<>(PluralRules.forLocale(language.locale()).getKeywords());
        if (!known.containsAll(own)) {
            return "has the forms %s; the language has %s".formatted(own, known);
        }
        return german.contains("one") && !own.equals(known)
                ? "lacks a form: it has %s; the language has %s".formatted(own, known)
                : null;
    }

    private static String edges(String text) {
        var inner = text.strip();
        return inner.isEmpty() ? "" : text.replace(inner, "|");
    }
}
