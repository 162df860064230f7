package org.wandelwerk.notice;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
 * The duty texts: those of the operator in files, else those written at the desk, else those that ship. All files are
 * read at the start, beside the rest of it, so that one that cannot be read ends the start and says so. Where only
 * German was written, English readers see that, not a shipped text that may contradict it.
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
    private final CompletableFuture<Map<String, String>> operatorsFiles;
    private volatile CompletableFuture<Map<DutyText, Map<Language, DutyDocument>>> documents;

    DutyTexts(@Value("${wandelwerk.home:./var}") Path home, Environment settings, Texts texts) {
        this.files = new TextFiles(home.resolve("texts"));
        this.operator = Operator.of(settings::getProperty);
        this.texts = texts;
        this.accessibility =
                new AccessibilityFile(FACTS, files.operators(FACTS).orElseGet(() -> files.shipped(FACTS))).read();
        this.operatorsFiles = CompletableFuture.supplyAsync(
                this::readFiles, Thread.ofPlatform().daemon().name("duty-texts")::start);
        this.documents = operatorsFiles.thenApply(own -> readAll(own, Map.of()));
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

    /** In which languages the text is written. */
    public Set<Language> languages(DutyText text) {
        return Objects.requireNonNull(documents.join().get(text)).keySet();
    }

    /** From now on these count where the operator left no file; whatever is not among them is as it ships. */
    public void write(Map<DutyText, Map<Language, String>> texts) {
        documents = CompletableFuture.completedFuture(readAll(operatorsFiles.join(), texts));
    }

    /** What is filled with the facts of the operator where it stands in a text. */
    public static List<String> places() {
        return Stream.of(Operator.Fact.values())
                .map(fact -> "{{" + fact.word() + "}}")
                .toList();
    }

    /** Whether the operator left a file for just this language, which wins over all else. */
    public boolean isFile(DutyText text, Language language) {
        return operatorsFiles.join().containsKey(file(text, language));
    }

    /** The text as it ships, in its mark-up. */
    public String shipped(DutyText text, Language language) {
        return files.shipped(file(text, language));
    }

    /** How a text would be shown. */
    public DutyDocument preview(Language language, String text) {
        return read(new Written(language, text));
    }

    private Map<String, String> readFiles() {
        var own = new TreeMap<String, String>();
        for (var text : DutyText.values()) {
            for (var language : Language.values()) {
                var name = file(text, language);
                files.operators(name).ifPresent(content -> own.put(name, content));
            }
        }
        return Map.copyOf(own);
    }

    private Map<DutyText, Map<Language, DutyDocument>> readAll(
            Map<String, String> own, Map<DutyText, Map<Language, String>> desk) {
        return Stream.of(DutyText.values())
                .collect(toMap(text -> text, text -> readAll(text, own, desk.getOrDefault(text, Map.of()))));
    }

    /** In the languages that every page has, and in those in which the operator wrote it. */
    private Map<Language, DutyDocument> readAll(DutyText text, Map<String, String> own, Map<Language, String> desk) {
        return Stream.of(Language.values())
                .filter(language -> Frames.OFFERED.contains(language)
                        || own.containsKey(file(text, language))
                        || desk.containsKey(language))
                .collect(toMap(language -> language, language -> read(written(text, language, own, desk))));
    }

    private DutyDocument read(Written written) {
        var missing = new ArrayList<String>();
        var filled = PLACE.matcher(written.text())
                .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), written.language(), missing)));
        return new DutyDocument(
                written.language(),
                Markdown.read(filled),
                missing.stream().distinct().toList());
    }

    /** For each language the file, then the desk; then both in German; then what ships. */
    private Written written(DutyText text, Language wanted, Map<String, String> own, Map<Language, String> desk) {
        for (var language : List.of(wanted, Language.DE)) {
            var name = file(text, language);
            var written = own.containsKey(name) ? own.get(name) : desk.get(language);
            if (written != null) {
                return new Written(language, written);
            }
        }
        return new Written(wanted, shipped(text, wanted));
    }

    private static String file(DutyText text, Language language) {
        return language == Language.DE ? text.word() + ".md" : text.word() + "_" + language.tag() + ".md";
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
