package org.wandelwerk.notice;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Texts;

/**
 * The duty texts: those of the operator, else those that ship. All are read at the start, beside the rest of it, so
 * that a file that cannot be read ends the start and says so. Where the operator wrote German only, English readers see
 * that, not a shipped text that may contradict it.
 */
@Component
public class DutyTexts implements SmartInitializingSingleton {

    private static final String FACTS = "accessibility.properties";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final Pattern SIGN = Pattern.compile("[\\p{Punct}&&[^@]]");

    private record Written(Language language, String text) {}

    private final TextFiles files;
    private final Operator operator;
    private final Texts texts;
    private final Accessibility accessibility;
    private final CompletableFuture<Map<DutyText, Map<Language, DutyDocument>>> documents;

    DutyTexts(@Value("${wandelwerk.home:./var}") Path home, Environment settings, Texts texts) {
        this.files = new TextFiles(home.resolve("texts"));
        this.operator = Operator.of(settings::getProperty);
        this.texts = texts;
        this.accessibility =
                new AccessibilityFile(FACTS, files.operators(FACTS).orElseGet(() -> files.shipped(FACTS))).read();
        this.documents = CompletableFuture.supplyAsync(
                this::readAll, Thread.ofPlatform().daemon().name("duty-texts")::start);
    }

    public Operator operator() {
        return operator;
    }

    public Accessibility accessibility() {
        return accessibility;
    }

    /** Waits until all are read. */
    @Override
    public void afterSingletonsInstantiated() {
        documents.join();
    }

    /** The text in the language; in German when it was not written in that one. */
    public DutyDocument document(DutyText text, Language language) {
        var written = Objects.requireNonNull(documents.join().get(text));
        return Objects.requireNonNull(written.getOrDefault(language, written.get(Language.DE)));
    }

    private Map<DutyText, Map<Language, DutyDocument>> readAll() {
        return Stream.of(DutyText.values())
                .collect(toMap(
                        text -> text,
                        text -> Frames.OFFERED.stream()
                                .collect(toMap(language -> language, language -> read(text, language)))));
    }

    private DutyDocument read(DutyText text, Language language) {
        var written = written(text.word(), language);
        var missing = new ArrayList<String>();
        var filled = PLACE.matcher(written.text())
                .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), written.language(), missing)));
        return new DutyDocument(
                written.language(),
                Markdown.read(filled),
                missing.stream().distinct().toList());
    }

    private Written written(String word, Language language) {
        var german = word + ".md";
        var own = language == Language.DE ? german : word + "_" + language.tag() + ".md";
        return files.operators(own)
                .map(text -> new Written(language, text))
                .or(() -> files.operators(german).map(text -> new Written(Language.DE, text)))
                .orElseGet(() -> new Written(language, files.shipped(own)));
    }

    /** What the operator told, as plain text; else bold words that say what is missing. */
    private String fill(String word, Language language, List<String> missing) {
        var fact = Operator.Fact.of(word);
        if (fact.isEmpty()) {
            return "\\{\\{" + word + "\\}\\}";
        }
        var told = operator.tells(fact.get());
        if (told != null) {
            return SIGN.matcher(told).replaceAll("\\\\$0").replaceAll("\\R|\\\\\\\\n", "\\\\\n");
        }
        var what = texts.text(language, "notice.operator." + word);
        missing.add(what);
        return "**" + texts.text(language, "notice.operator.missing", what) + "**";
    }
}
