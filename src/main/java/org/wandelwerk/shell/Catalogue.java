package org.wandelwerk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of one language, and what they looked like when they were reviewed. What is read later counts. */
final class Catalogue {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> reviews = new HashMap<>();

    void read(Path file) throws IOException {
        if (Files.exists(file)) {
            try (var content = Files.newInputStream(file)) {
                read(content);
            }
        }
    }

    void read(InputStream content) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
        properties.forEach((name, value) -> {
            var key = (String) name;
            if (key.endsWith(ReviewMark.SUFFIX)) {
                reviews.put(key.substring(0, key.length() - ReviewMark.SUFFIX.length()), (String) value);
            } else {
                texts.put(key, (String) value);
            }
        });
    }

    @Nullable
    String text(String key) {
        return texts.get(key);
    }

    boolean isReviewed(String key, String german, String own) {
        var mark = reviews.get(key);
        return mark != null && mark.equals(ReviewMark.of(german, own));
    }

    boolean hasReviews() {
        return reviews.values().stream().anyMatch(mark -> !mark.isEmpty());
    }

    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
