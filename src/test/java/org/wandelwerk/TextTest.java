package org.wandelwerk;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.sun.source.tree.LiteralTree;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in every language we offer, and none lies about unused. */
class TextTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w+)");
    private static final Pattern LEGAL = Pattern.compile("(?i)bescheid|bewillig|zusage");

    /** How the file of a procedure calls what the granting authority does. */
    private static final Pattern GRANT = Pattern.compile("(?m)^ *"
            + "(?:(?:partly-)?granted: \\{ to: [\\w-]+, "
            + "|- \\{ id: grant, |- \\{ word: (?:partly_)?granted, status: \\w+, step: [\\w-]+, )"
            + "label: \\{ de: \"(?:(?:teil)?bewilligt|Bewilligung)\"");

    private static final Pattern SCRIPT_LITERAL =
            Pattern.compile("(?<shown>(?:textContent|innerText|innerHTML|title|alt"
                    + "|ariaLabel|placeholder)\\s*=\\s*|(?:alert|confirm)\\(\\s*"
                    + "|setAttribute\\(\\s*'(?:aria-label|aria-description|title|alt|placeholder)',\\s*)?"
                    + "(?<quote>['\"`])(?<text>(?:(?!\\k<quote>)[^\\n])++)\\k<quote>");
    /** More than one word, and neither a selector nor a question to the screen. */
    private static final String PROSE = "(?!\\(.*\\)$)(?!.*[.#\\[][a-z]).*\\p{L}{2,}[,;:]? \\p{L}{2,}.*";

    private static final Map<String, String> GERMAN = texts(path -> !path.matches(".*_[a-z]+\\.properties"));
    private static final Map<String, String> ENGLISH = texts(path -> path.endsWith("_en.properties"));

    @Test
    void everyGermanTextExistsInEnglish() {
        assertThat(missing(GERMAN, ENGLISH)).as("English texts are missing").isEmpty();
    }

    @Test
    void everyEnglishTextExistsInGerman() {
        assertThat(missing(ENGLISH, GERMAN)).as("German texts are missing").isEmpty();
    }

    @Test
    void noTextIsSaidTwiceInOneFile() throws IOException {
        var twice = new ArrayList<Finding>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var seen = new HashSet<String>();
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[^#\\s=][^=]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !seen.add(key))
                        .forEach(
                                key -> twice.add(new Finding(file.getFileName().toString(), "says " + key + " twice")));
            }
        }
        HouseRule.that("A file of texts has each key once, for the second would take the place of the first")
                .holdsWithout(twice.stream());
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        HouseRule.that("A text has the same places for values in each language")
                .holdsWithout(GERMAN.keySet().stream()
                        .filter(key -> !places(GERMAN, key).equals(places(ENGLISH, key)))
                        .map(key -> new Finding(key, places(GERMAN, key) + " is not " + places(ENGLISH, key))));
    }

    @Test
    void everyTextWithValuesCanBeFormatted() {
        assertThat(Stream.of(GERMAN, ENGLISH).flatMap(texts -> texts.values().stream()))
                .filteredOn(text -> text.contains("{"))
                .allSatisfy(
                        text -> assertThat(new MessageFormat(text).toPattern()).isNotEmpty());
    }

    @Test
    void aTextLiesInTheFileOfItsModule() {
        HouseRule.that("A key begins with the name of its module")
                .holdsWithout(Sources.files(FOLDER, ".properties").stream()
                        .flatMap(file -> load(file).keySet().stream()
                                .filter(key -> !key.startsWith(module(file) + "."))
                                .map(key -> new Finding(key, "lies in " + file.getFileName()))));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var modules = GERMAN.keySet().stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .collect(toSet());
        var key = Pattern.compile("(" + String.join("|", modules) + ")(\\.[\\w-]+)+\\.?");
        HouseRule.that("A key in a template or in Java exists in German")
                .except("letter.SampleTemplate", "it names a part of a document of a word processor")
                .holdsWithout(Stream.concat(
                                Template.all().flatMap(TextTest::asked), literals(source -> !namesTables(source)))
                        .filter(literal -> key.matcher(literal.what()).matches())
                        .filter(literal -> GERMAN.keySet().stream().noneMatch(known -> means(literal.what(), known))));
    }

    @Test
    void noTextIsUnused() {
        var said = Stream.concat(
                        Template.all().flatMap(Template::literals),
                        literals(_ -> true).map(Finding::what))
                .collect(toSet());
        var ends =
                said.stream().filter(literal -> literal.matches("\\.[\\w.-]+")).collect(toSet());
        HouseRule.that("A text is used by a template or by Java")
                .holdsWithout(GERMAN.keySet().stream()
                        .filter(key -> !isUsed(key, said, ends))
                        .map(key -> new Finding(key, "is used nowhere")));
    }

    @Test
    void aHyphenIsAnOrdinaryOne() {
        HouseRule.that("No text holds the hyphen U+2011: our fonts lack it, and no search finds words with it")
                .holdsWithout(Stream.of(
                                GERMAN.entrySet().stream().map(text -> new Finding(text.getKey(), text.getValue())),
                                ENGLISH.entrySet().stream().map(text -> new Finding(text.getKey(), text.getValue())),
                                Template.all().map(template -> template.finding(template.html())),
                                resources())
                        .flatMap(found -> found)
                        .filter(said -> said.what().contains("\u2011")));
    }

    @Test
    void nobodyPromisesWhatOnlyAnAuthorityDecides() {
        HouseRule.that("Words that belong to the granting authority stand only where its act is meant")
                .except("moving.not.NOTICE", "it says that no such notice comes of it")
                .except("portal.outcome.GRANTED", "it labels the recorded decision of the granting authority")
                .holdsWithout(Stream.of(
                                GERMAN.entrySet().stream().map(text -> new Finding(text.getKey(), text.getValue())),
                                literals(_ -> true),
                                Template.all().map(template -> template.finding(template.html())),
                                resources())
                        .flatMap(found -> found)
                        .flatMap(TextTest::promises));
    }

    @Test
    void aProcedureNamesTheActOfTheAuthorityWhereItStandsAndNowhereElse() {
        assertThat(promises(new Finding("x.yaml", """
                  granted: { to: implementation, label: { de: "bewilligt", en: "granted" } }
                  complete: { to: qualification, label: { de: "bewilligt", en: "complete" } }
                  granted: { to: implementation, label: { de: "mit Zusage", en: "granted" } }
              - { id: idea, label: { de: "Bewilligung", en: "Grant" }, steps: [ intake ] }
            """)))
                .extracting(Finding::what)
                .containsExactly("says bewillig", "says Zusage", "says Bewillig");
    }

    /** The labels by which a procedure calls a grant are taken out before: outcomes, their part of the way, lists. */
    private static Stream<Finding> promises(Finding said) {
        return LEGAL.matcher(GRANT.matcher(said.what()).replaceAll(""))
                .results()
                .map(found -> new Finding(said.where(), "says " + found.group()));
    }

    @Test
    void aScriptSaysOnlyWhatItsPageGaveIt() {
        HouseRule.that("What scripts tell people stands in the texts, and comes to them by the page")
                .holdsWithout(Sources.files(Path.of("src/main/resources/static"), ".js").stream()
                        .flatMap(file -> saidBy(String.valueOf(file.getFileName()), Sources.read(file))));
        assertThat(saidBy("x.js", """
            // it's no text
            note.textContent = 'Gespeichert';
            say(text ?? "Noch nicht gespeichert.", true);
            field.setAttribute('aria-label', `Karte`);
            note.textContent = '';
            place.querySelector('svg .map__axis, svg .map__lands');
            """))
                .extracting(Finding::what)
                .containsExactly("Gespeichert", "Noch nicht gespeichert.", "Karte");
    }

    /** Literals that are shown or read aloud as they stand, and those that are more than one word and no selector. */
    private static Stream<Finding> saidBy(String file, String script) {
        return SCRIPT_LITERAL
                .matcher(script.replaceAll("(?m)^\\s*//.*$", ""))
                .results()
                .filter(found ->
                        found.group("shown") != null || found.group("text").matches(PROSE))
                .map(found -> new Finding(file, found.group("text")));
    }

    /** What people read of the files that the house brings along. */
    private static Stream<Finding> resources() {
        return Stream.of("procedures", "programmes", "forms", "letter/sample", "duty", "privacy", "audit", "static/js")
                .map(folder -> Path.of("src/main/resources", folder))
                .flatMap(folder -> Stream.of(".yaml", ".xml", ".md", ".txt", ".csv", ".py", ".properties", ".js")
                        .flatMap(end -> Sources.files(folder, end).stream()))
                .map(file -> new Finding(String.valueOf(file.getFileName()), Sources.read(file)));
    }

    /** Whether a key is written out, or put together of a beginning and an end that are. */
    private static boolean isUsed(String key, Set<String> said, Set<String> ends) {
        return said.contains(key)
                || Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                        .anyMatch(dot -> said.contains(key.substring(0, dot + 1))
                                || said.contains(key.substring(0, dot)) && ends.contains(key.substring(dot))
                                || ends.contains(key.substring(dot)) && hasBeginning(key.substring(0, dot), said));
    }

    private static boolean hasBeginning(String stem, Set<String> said) {
        return said.contains(stem.substring(0, stem.lastIndexOf('.') + 1));
    }

    /** A literal means a key when it is the key, or its beginning up to a dot. */
    private static boolean means(String literal, String key) {
        return key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    /** What stands there with a dot is the table of a module. */
    private static boolean namesTables(JavaSource source) {
        return source.simpleName()
                .matches(".*(Repository|Trail|TrailTables)|NumberList|FourEyesExceptions"
                        + "|Old[A-Z]\\w+|UnfinishedProfiles|ListedPeople");
    }

    private static Stream<Finding> asked(Template template) {
        return template.code().stream()
                .flatMap(piece -> ASKED.matcher(piece).results())
                .map(found -> template.finding(found.group(1)));
    }

    private static Stream<Finding> literals(Predicate<JavaSource> wanted) {
        return Sources.MAIN.stream()
                .filter(wanted)
                .flatMap(source -> source.all(LiteralTree.class)
                        .filter(node -> node.tree().getValue() instanceof String)
                        .map(node ->
                                new Finding(source.name(), (String) node.tree().getValue())));
    }

    private static Set<String> missing(Map<String, String> from, Map<String, String> in) {
        return from.keySet().stream().filter(key -> !in.containsKey(key)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> places(Map<String, String> texts, String key) {
        return PLACE.matcher(texts.getOrDefault(key, ""))
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.matches("\\d+"))
                .collect(toCollection(TreeSet::new));
    }

    private static String module(Path file) {
        return file.getFileName().toString().replaceFirst("(_[a-z]+)?\\.properties", "");
    }

    private static Map<String, String> texts(Predicate<String> wanted) {
        var texts = new TreeMap<String, String>();
        Sources.files(FOLDER, ".properties").stream()
                .filter(file -> wanted.test(file.toString()))
                .forEach(file -> texts.putAll(load(file)));
        return texts;
    }

    private static Map<String, String> load(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
