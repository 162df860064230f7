package org.wandelwerk.notice;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/** The file with the facts of the accessibility statement; a mistake names the file and the key. */
record AccessibilityFile(String name, Properties properties) {

    AccessibilityFile(String name, String content) {
        this(name, load(content));
    }

    private static Properties load(String content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    Accessibility read() {
        var link = required("enforcement.link");
        if (!link.matches("https?://[^\\s\"'<>]+")) {
            throw wrong("enforcement.link", "is no web address");
        }
        return new Accessibility(conformity(), assessed(), text("method"), gaps(), text("enforcement"), link);
    }

    private Conformity conformity() {
        var word = required("conformity");
        return Stream.of(Conformity.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findAny()
                .orElseThrow(() -> wrong("conformity", "is none of full, partial, none"));
    }

    private LocalDate assessed() {
        try {
            return LocalDate.parse(required("assessed"));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(name + ": 'assessed' is no date such as 2026-11-25", e);
        }
    }

    private List<Gap> gaps() {
        return IntStream.rangeClosed(1, 99)
                .mapToObj("gap.%d"::formatted)
                .takeWhile(gap -> optional(gap + ".what.de") != null)
                .map(gap -> new Gap(text(gap + ".what"), text(gap + ".reason"), text(gap + ".alternative")))
                .toList();
    }

    private Text text(String key) {
        return new Text(required(key + ".de"), optional(key + ".en"));
    }

    private String required(String key) {
        var value = optional(key);
        if (value == null) {
            throw wrong(key, "is missing");
        }
        return value;
    }

    private @Nullable String optional(String key) {
        var value = properties.getProperty(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private IllegalStateException wrong(String key, String why) {
        return new IllegalStateException("%s: '%s' %s".formatted(name, key, why));
    }
}
