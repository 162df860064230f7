package org.wandelwerk.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.ReviewMark;
import org.wandelwerk.shell.Texts;

/** Texts of a language as if somebody had translated and reviewed them: each names its key before the German words. */
final class TranslatedTexts {

    private TranslatedTexts() {}

    static void write(Path home, Language language, Predicate<String> reviewed) {
        var file = Texts.file(home, language);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            var german = new Texts(home, false);
            var properties = new Properties();
            german.keys(Language.DE).stream().filter(reviewed).forEach(key -> {
                var text = String.valueOf(german.written(Language.DE, key));
                var own = "⟦%s⟧%s".formatted(key, text);
                properties.put(key, own);
                properties.put(key + ReviewMark.SUFFIX, ReviewMark.of(text, own));
            });
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
