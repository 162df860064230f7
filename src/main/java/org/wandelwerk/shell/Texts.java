package org.wandelwerk.shell;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;

/** The texts of all pages: one file per module and language below {@code messages/}, in ICU message format. */
@Component
public class Texts {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) {
            patterns.put(language, new HashMap<>());
            formats.put(language, new ConcurrentHashMap<>());
        }
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename()).replace(".properties", "");
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var language = languageOf(name);
        properties.forEach((key, pattern) -> of(patterns, language).put((String) key, (String) pattern));
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
        var inLanguage = of(patterns, language).containsKey(key) ? language : Language.DE;
        var pattern = of(patterns, inLanguage).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text with key " + key);
        }
        if (values.length == 0) {
            return pattern;
        }
        var format = of(formats, inLanguage).computeIfAbsent(key, _ -> new MessageFormat(pattern, inLanguage.locale()));
        return ((MessageFormat) format.clone()).format(values);
    }

    public boolean has(String key) {
        return of(patterns, Language.DE).containsKey(key);
    }

    /** All keys that exist in a language. */
    public Set<String> keys(Language language) {
        return Set.copyOf(of(patterns, language).keySet());
    }

    private static <T> Map<String, T> of(Map<Language, Map<String, T>> all, Language language) {
        return all.getOrDefault(language, Map.of());
    }
}
