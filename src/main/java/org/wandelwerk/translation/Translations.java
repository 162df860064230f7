package org.wandelwerk.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.ReviewMark;
import org.wandelwerk.shell.Texts;

/** Gives texts out to translators and takes translations in, all of a file or nothing. */
final class Translations {

    private final Path home;
    private final Texts texts;
    private final Words words = new Words();

    Translations(Path home) {
        this.home = home;
        this.texts = new Texts(home, true);
    }

    int giveOut(Language language, OutputStream output) {
        var units = texts.keys(Language.DE).stream()
                .sorted()
                .filter(key -> !german(key).isEmpty())
                .map(key -> unit(language, key))
                .toList();
        XliffWriter.write(language, units, output);
        return units.size();
    }

    private TranslationUnit unit(Language language, String key) {
        var own = texts.written(language, key);
        var state = own == null
                ? TranslationState.INITIAL
                : texts.isReviewed(language, key) ? TranslationState.REVIEWED : TranslationState.TRANSLATED;
        var target = own == null ? words.proposal(language, german(key)) : own;
        return new TranslationUnit(key, german(key), texts.written(Language.EN, key), target, state, 0);
    }

    /** What is wrong with the file; only when nothing is, its texts are taken in. */
    List<Mistake> takeIn(byte[] content) {
        var file = XliffReader.read(content);
        if (!file.mistakes().isEmpty()) {
            return file.mistakes();
        }
        var mistakes = new TranslationCheck(texts, file.language()).mistakes(file.units());
        if (mistakes.isEmpty()) {
            store(file);
        }
        return mistakes;
    }

    /** One file is written beside the old one and then takes its place, so that a reader sees the one or the other. */
    private void store(TranslationFile file) {
        var stored = Texts.file(home, file.language());
        var fresh = stored.resolveSibling(stored.getFileName() + ".new");
        try {
            Files.createDirectories(stored.getParent());
            var properties = load(stored);
            file.units().stream().filter(TranslationUnit::isTaken).forEach(unit -> put(properties, unit));
            try (var writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, file.language().ownName());
            }
            Files.move(fresh, stored, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Properties properties, TranslationUnit unit) {
        var text = String.valueOf(unit.target());
        var mark = unit.key() + ReviewMark.SUFFIX;
        properties.put(unit.key(), text);
        // an empty mark outdoes one that was shipped
        properties.put(mark, unit.state().isReviewed() ? ReviewMark.of(unit.source(), text) : "");
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private String german(String key) {
        return String.valueOf(texts.written(Language.DE, key));
    }
}
