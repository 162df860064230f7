package org.wandelwerk.personal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody is erased, by whom and when.
 *
 * @param name what the person is called until then
 * @param mail the address of the account until then
 */
public record Erasing(PersonId person, PersonId by, Instant at, String name, String mail) {

    private static final String BEGIN = "(?<![\\p{L}\\p{N}._-])";
    private static final String END_OF_NAME = "(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])";
    private static final String END_OF_MAIL = "(?![\\p{L}\\p{N}_]|[.-][\\p{L}\\p{N}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * The text without name and address, wherever they stand in it as whole words; a name of one word, which may mean
     * many things, only where nothing else stands. Also the last name first, as lists have it.
     */
    public String without(String text) {
        var nameless = name.contains(" ")
                ? whole(name, END_OF_NAME).matcher(text).replaceAll(Matcher.quoteReplacement(ErasedPerson.NAME))
                : text.strip().equalsIgnoreCase(name) ? ErasedPerson.NAME : text;
        return whole(mail, END_OF_MAIL).matcher(withoutFamilyFirst(nameless)).replaceAll("");
    }

    /**
     * What is left of those of many texts that hold name or address, by their keys; a text of which nothing is left is
     * a question mark.
     *
     * @param longest how many characters a text has at most, for the word that stands for a name may be longer than it
     */
    public <K> Map<K, String> changed(Map<K, String> texts, int longest) {
        var changed = new LinkedHashMap<K, String>();
        texts.forEach((key, text) -> {
            var nameless = without(text);
            if (!nameless.equals(text)) {
                changed.put(key, nameless.isBlank() ? "?" : cut(nameless, longest));
            }
        });
        return changed;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest))
                : text;
    }

    private String withoutFamilyFirst(String text) {
        var nameless = text;
        for (var parts : NameParts.of(name)) {
            nameless = whole(parts.familyFirst(), END_OF_NAME)
                    .matcher(nameless)
                    .replaceAll(Matcher.quoteReplacement(ErasedPerson.NAME));
        }
        return nameless;
    }

    /** The cells of one line of a list without name and address, the name also where it stands in two of them. */
    public List<String> without(List<String> cells) {
        var nameless = new ArrayList<>(cells);
        for (var parts : NameParts.of(name)) {
            var given = place(nameless, parts.given());
            var family = place(nameless, parts.family());
            if (given >= 0 && family >= 0 && given != family) {
                nameless.set(given, "");
                nameless.set(family, ErasedPerson.NAME);
            }
        }
        nameless.replaceAll(this::without);
        return List.copyOf(nameless);
    }

    private static int place(List<String> cells, String word) {
        return IntStream.range(0, cells.size())
                .filter(at -> cells.get(at).strip().equalsIgnoreCase(word))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a mail address stands in a text, and not only as the end or the beginning of a longer one. */
    static boolean holdsMail(String text, String mail) {
        return whole(mail, END_OF_MAIL).matcher(text).find();
    }

    private static Pattern whole(String words, String end) {
        return Pattern.compile(BEGIN + Pattern.quote(words) + end, FLAGS);
    }
}
