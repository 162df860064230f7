package org.wandelwerk.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which passwords nobody may have: short ones, and those that others try first. No kinds of signs are asked for.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;

    /**
     * What ships (see {@code identity/README.md} beside it); read through whenever somebody chooses a password, which
     * is seldom, and kept by nobody.
     */
    static final List<String> LISTS = List.of("/identity/common-passwords.txt", "/identity/further-passwords.txt");

    private static final int LONGEST = 200;
    private static final int TELLING_PART = 5;
    private static final int FEW_SIGNS = 4;
    private static final int FEW_LETTERS = 3;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_RUN = 3;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1+.{0,3}");
    private static final Set<String> OURS =
            Set.of("wandelwerk", "strukturwandel", "lausitz", "cottbus", "kohleausstieg");

    /** Keys and signs in a row, as fingers and children know them; the other way round as well. */
    private static final List<String> ROWS = Stream.of(
                    "1234567890",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertzuiop",
                    "qwertyuiop",
                    "asdfghjkl",
                    "yxcvbnm",
                    "zxcvbnm")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    Optional<String> fault(String password, Person person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.password.fault.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.fault.long");
        }
        return isGuessed(password, person) ? Optional.of("identity.password.fault.known") : Optional.empty();
    }

    private boolean isGuessed(String password, Person person) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var word = AROUND.matcher(plain).replaceAll("");
        return OURS.contains(word)
                || isRunOfFew(plain, word.isEmpty() ? FEW_SIGNS : FEW_LETTERS)
                || isMadeOfRows(plain)
                || REPEATED.matcher(plain).matches()
                || tellsOf(plain, person)
                || isKnown(plain, word);
    }

    private static boolean isKnown(String plain, String word) {
        var asked = new HashSet<>(List.of(plain, word));
        for (int cut = SHORTEST_WORD; cut <= plain.length() - SHORTEST_WORD; cut++) {
            asked.add(plain.substring(0, cut));
            asked.add(plain.substring(cut));
        }
        var known = known(asked);
        return known.contains(plain) || known.contains(word) || isMadeOfTwo(plain, known);
    }

    /** Such as a row of keys, and then the numbers. */
    private static boolean isMadeOfRows(String plain) {
        int at = 0;
        while (at < plain.length()) {
            int row = row(plain, at);
            if (row < SHORTEST_RUN && at + row < plain.length()) {
                return false;
            }
            at += row;
        }
        return true;
    }

    /** How many signs from a place on stand in a row; one for a sign that stands in none. */
    private static int row(String plain, int from) {
        int longest = 1;
        for (int until = from + 2; until <= plain.length(); until++) {
            var part = plain.substring(from, until);
            if (ROWS.stream().noneMatch(row -> row.contains(part))) {
                return longest;
            }
            longest = part.length();
        }
        return longest;
    }

    private static boolean isRunOfFew(String plain, int few) {
        return plain.chars().distinct().count() <= few;
    }

    /** Such as the same well-known word twice, or two of them in a row. */
    private static boolean isMadeOfTwo(String plain, Set<String> known) {
        for (int cut = SHORTEST_WORD; cut <= plain.length() - SHORTEST_WORD; cut++) {
            if (known.contains(plain.substring(0, cut)) && known.contains(plain.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Little is left when the own name and mail are taken away. */
    private static boolean tellsOf(String plain, Person person) {
        var rest = plain;
        var told = person.mail().value() + " " + person.name().toLowerCase(Locale.ROOT);
        for (var part : BETWEEN.split(told)) {
            rest = part.length() < TELLING_PART - 1 ? rest : rest.replace(part, "");
        }
        return !rest.equals(plain) && BETWEEN.matcher(rest).replaceAll("").length() < TELLING_PART;
    }

    /** Those of the words, in lower case, that stand in a list. */
    private static Set<String> known(Set<String> words) {
        return LISTS.stream().flatMap(list -> found(list, words).stream()).collect(Collectors.toSet());
    }

    private static Set<String> found(String list, Set<String> words) {
        try (var file = PasswordRules.class.getResourceAsStream(list)) {
            if (file == null) {
                throw new IllegalStateException("the list of known passwords is missing: " + list);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(words::contains)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
