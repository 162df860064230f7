package org.wandelwerk.shell;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;

/**
 * The texts of all pages: one file per module and language below {@code messages/}, in ICU message format, and over
 * them what translators brought in. Beside German and English a text is said only when it was reviewed.
 */
@Component
public class Texts {

    private final Map<Language, Catalogue> catalogues = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final boolean saysUnreviewed;
    private volatile Map<Language, Map<String, String>> ownWords = Map.of();

    @Autowired
    Texts(
            @Value("${wandelwerk.home:./var}") String home,
            @Value("${wandelwerk.show-unreviewed-languages:false}") boolean saysUnreviewed) {
        this(Path.of(home), saysUnreviewed);
    }

    /** @param home where the translations lie that were brought in */
    public Texts(Path home, boolean saysUnreviewed) {
        this.saysUnreviewed = saysUnreviewed;
        for (var language : Language.values()) {
            catalogues.put(language, new Catalogue());
            formats.put(language, new ConcurrentHashMap<>());
        }
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                var name = String.valueOf(file.getFilename()).replace(".properties", "");
                try (var content = file.getInputStream()) {
                    in(languageOf(name)).read(content);
                }
            }
            for (var language : Offers.LANGUAGES_TO_REVIEW) {
                in(language).read(file(home, language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the texts of a language that were brought in lie below the home of the house. */
    public static Path file(Path home, Language language) {
        return home.resolve("translations").resolve(language.tag() + ".properties");
    }

    private static Language languageOf(String fileName) {
        for (var language : Language.values()) {
            if (fileName.endsWith("_" + language.tag())) {
                return language;
            }
        }
        return Language.DE;
    }

    /** @throws IllegalArgumentException when the key is unknown in German, which a test keeps from happening */
    public String text(Language language, String key, Object... values) {
        var own = ownWord(language, key);
        if (own != null) {
            return own;
        }
        var inLanguage = languageOf(language, key);
        var pattern = in(inLanguage).text(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text with key " + key);
        }
        if (values.length == 0) {
            return pattern;
        }
        var format = Objects.requireNonNull(formats.get(inLanguage))
                .computeIfAbsent(key, _ -> new MessageFormat(pattern, inLanguage.locale()));
        // one at a time, because a copy for each reader would work out its numbers and plurals anew
        synchronized (format) {
            return format.format(values);
        }
    }

    /** The language in which a text is said when a page is in the given one. */
    public Language languageOf(Language language, String key) {
        if (ownWord(language, key) != null) {
            return ownWords.containsKey(language) ? language : Language.DE;
        }
        return saysUnreviewed && written(language, key) != null || isReviewed(language, key) ? language : Language.DE;
    }

    /**
     * From now on the house says these words instead of those that ship, such as its own name; they hold no places to
     * fill. A language that has none of its own says the German ones.
     */
    public void sayInstead(Map<Language, Map<String, String>> words) {
        ownWords = Map.copyOf(words);
    }

    private @Nullable String ownWord(Language language, String key) {
        var words = ownWords;
        return words.getOrDefault(language, words.getOrDefault(Language.DE, Map.of()))
                .get(key);
    }

    public boolean has(String key) {
        return in(Language.DE).text(key) != null;
    }

    /** The pattern of a text as it stands in the language, reviewed or not; {@code null} when there is none. */
    public @Nullable String written(Language language, String key) {
        return in(language).text(key);
    }

    /** Whether a text exists and somebody who speaks the language has read it beside the German one of today. */
    public boolean isReviewed(Language language, String key) {
        var german = in(Language.DE).text(key);
        var own = in(language).text(key);
        if (german == null) {
            return false;
        }
        return Offers.LANGUAGES_TO_REVIEW.contains(language)
                ? german.isEmpty() || own != null && in(language).isReviewed(key, german, own)
                : own != null;
    }

    /** Whether anything of a language was ever reviewed. */
    boolean hasReviews(Language language) {
        return in(language).hasReviews();
    }

    /** All keys that exist in a language. */
    public Set<String> keys(Language language) {
        return in(language).keys();
    }

    private Catalogue in(Language language) {
        return Objects.requireNonNull(catalogues.get(language));
    }
}
