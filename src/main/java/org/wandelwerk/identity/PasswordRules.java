package org.wandelwerk.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which passwords nobody may have: short ones, and those that others try first. No kinds of signs are asked for. The
 * list is that of zxcvbn (see {@code identity/README.md} beside it), read when first needed.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int TELLING_PART = 5;
    private static final int FEW_SIGNS = 4;
    private static final int FEW_LETTERS = 3;
    private static final String LIST = "/identity/common-passwords.txt";
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1+.{0,3}");
    private static final Set<String> OURS =
            Set.of("wandelwerk", "strukturwandel", "lausitz", "cottbus", "kohleausstieg");

    private volatile @Nullable SoftReference<Set<String>> list;

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
        var known = list();
        return known.contains(plain)
                || known.contains(word)
                || OURS.contains(word)
                || isRunOfFew(plain, word.isEmpty() ? FEW_SIGNS : FEW_LETTERS)
                || isMadeOfTwo(plain, known)
                || REPEATED.matcher(plain).matches()
                || tellsOf(plain, person);
    }

    private static boolean isRunOfFew(String plain, int few) {
        return plain.chars().distinct().count() <= few;
    }

    /** Such as the same well-known word twice, or two of them in a row. */
    private static boolean isMadeOfTwo(String plain, Set<String> known) {
        for (int cut = 4; cut <= plain.length() - 4; cut++) {
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

    private Set<String> list() {
        var kept = list;
        var known = kept == null ? null : kept.get();
        if (known == null) {
            known = read();
            list = new SoftReference<>(known);
        }
        return known;
    }

    private static Set<String> read() {
        try (var file = PasswordRules.class.getResourceAsStream(LIST)) {
            if (file == null) {
                throw new IllegalStateException("the list of known passwords is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return new HashSet<>(lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
