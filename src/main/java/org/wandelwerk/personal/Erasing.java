package org.wandelwerk.personal;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
     * many things, only where nothing else stands.
     */
    public String without(String text) {
        var nameless = name.contains(" ")
                ? whole(name, END_OF_NAME).matcher(text).replaceAll(Matcher.quoteReplacement(ErasedPerson.NAME))
                : text.strip().equalsIgnoreCase(name) ? ErasedPerson.NAME : text;
        return whole(mail, END_OF_MAIL).matcher(nameless).replaceAll("");
    }

    private static Pattern whole(String words, String end) {
        return Pattern.compile(BEGIN + Pattern.quote(words) + end, FLAGS);
    }
}
