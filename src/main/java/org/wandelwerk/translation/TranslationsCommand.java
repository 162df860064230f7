package org.wandelwerk.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.wandelwerk.command.ColdCommand;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Offers;

/** {@code translations export LANGUAGE FILE} and {@code translations import FILE}: the way to translators and back. */
final class TranslationsCommand implements ColdCommand {

    private static final int FAILED = 1;
    private static final int MOST_BYTES = 8_000_000;
    private static final int MOST_MISTAKES = 100;

    private final Path home;

    TranslationsCommand(Environment settings) {
        this.home = Path.of(settings.getProperty("wandelwerk.home", "./var"));
    }

    @Override
    public String name() {
        return "translations";
    }

    @Override
    public String usage() {
        return "export LANGUAGE FILE | import FILE  gives all texts out as XLIFF 2, takes translations in, all or"
                + " nothing";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            if (arguments.size() == 3 && arguments.getFirst().equals("export")) {
                return export(arguments.get(1), Path.of(arguments.get(2)));
            }
            if (arguments.size() == 2 && arguments.getFirst().equals("import")) {
                return bring(Path.of(arguments.get(1)));
            }
        } catch (IOException e) {
            return fail(e.getMessage() + ": " + e.getClass().getSimpleName());
        }
        System.err.println("Usage: wandelwerk " + name() + " " + usage());
        return CommandLine.UNKNOWN;
    }

    private int export(String tag, Path file) throws IOException {
        var language = language(tag);
        if (language.isEmpty()) {
            return fail("%s is none of %s"
                    .formatted(
                            tag,
                            Offers.LANGUAGES_TO_REVIEW.stream()
                                    .map(Language::tag)
                                    .toList()));
        }
        if (Files.exists(file)) {
            return fail(file + " exists already");
        }
        try (var output = Files.newOutputStream(file)) {
            var count = new Translations(home).giveOut(language.get(), output);
            System.out.println("%d texts in %s".formatted(count, file));
        }
        return 0;
    }

    private int bring(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return fail("%s is longer than %d MB".formatted(file, MOST_BYTES / 1_000_000));
        }
        var mistakes = new Translations(home).takeIn(Files.readAllBytes(file));
        if (mistakes.isEmpty()) {
            System.out.println("%s is taken in; a running server reads it at its next start".formatted(file));
            return 0;
        }
        mistakes.stream().limit(MOST_MISTAKES).forEach(System.err::println);
        return fail("%d mistakes in %s; nothing was taken in".formatted(mistakes.size(), file));
    }

    private static Optional<Language> language(String tag) {
        return Offers.LANGUAGES_TO_REVIEW.stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static int fail(String reason) {
        System.err.println(reason);
        return FAILED;
    }
}
