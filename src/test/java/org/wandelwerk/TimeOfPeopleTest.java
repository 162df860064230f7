package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.moving.Spread;
import org.wandelwerk.moving.StepTime;
import org.wandelwerk.moving.TimesReport;
import org.wandelwerk.project.StepStay;

/**
 * Nobody's working time is measured: lengths of time are reckoned at few named places, what holds one names no person,
 * no table keeps one beside a person, and no text speaks of any but those of steps.
 */
class TimeOfPeopleTest {

    private static final String UNITS =
            "(?:NANOS|MICROS|MILLIS|SECONDS|MINUTES|HOURS|HALF_DAYS|DAYS|WEEKS|MONTHS|YEARS)";
    private static final String BETWEEN = "(?s)(?:.*\\.)?(?:" + UNITS + "|Duration|Period)\\.between";
    private static final String DIFFERENCE = "(?s)(?:.*\\.)?\\w*(?:timestamp|date|Date|DateTime|Time)Diff";
    private static final String IN_SQL = "(?is).*(?:\\bextract\\s*\\(\\s*epoch|\\bage\\s*\\(|\\bdate_diff).*";
    private static final String CLOCKS = "(?s).*(?:toEpoch|getEpochSecond|nanoTime|currentTimeMillis).*";

    /** Columns that would be a length by their name. */
    private static final String LENGTHS =
            "(?:.*_)?(?:duration|seconds|minutes|hours|days|weeks|lasted|took|elapsed|idle)(?:_.*)?";

    /** Words by which a text says how long something took; what says how long things are kept is none. */
    private static final String SPOKEN = "(?s).*(?:\\b[Dd]auer\\b|[Dd]auern\\b|[Bb]earbeitungszeit|[Vv]erweildauer"
            + "|[Dd]urchlaufzeit|[Aa]rbeitszeit|[Rr]eaktionszeit|[Mm]edian|[Dd]uration|[Pp]rocessing time"
            + "|[Rr]esponse time|[Tt]urnaround|[Hh]ow long (?:\\w+ ){1,3}takes?\\b).*";

    private record TimeOfSomebody(PersonId person, Spread spread) {}

    @Test
    void aLengthIsReckonedOnlyWhereItIsSaidOfWhat() {
        var place = "it makes a place in a list out of a moment";
        HouseRule.that("A length of time is reckoned at a place that says of what it is, and never of a person")
                .except("history.Digest", "it writes a moment as a number, for its hash")
                .except("identity.InvitationOutbox", "how long the oldest invitation has waited, of whomever it is")
                .except("identity.OpenInvitations", place)
                .except("profile.ReceivedRepository", place)
                .except("project.WaitingRepository", place)
                .except("moving.StepTimes", "how long projects stood in steps, by step and body")
                .except(
                        "moving.web.FindingForm",
                        "it writes a moment as a number, to see whether a colleague came before")
                .except("catalog.CatalogHealth", "how old the index is")
                .except("notification.LostMails", "how long the oldest mail has waited, of whomever it is")
                .except("outgoing.BoundedBody", "how long another house has been sending")
                .except(
                        "portal.web.figures.TimePlot",
                        "it finds the days of published figures that stand close in a drawing")
                .except("shell.AnsweringThreads", "how long a request has been waiting")
                .holdsWithout(Stream.of(calls(), differences(), statements()).flatMap(found -> found));
    }

    private static Stream<Finding> calls() {
        return Sources.inMain(MethodInvocationTree.class)
                .filter(call -> {
                    var name = call.tree().getMethodSelect().toString();
                    var isUntil = name.endsWith(".until")
                            && call.tree().getArguments().size() == 2
                            && call.tree().getArguments().getLast().toString().matches("(?:.*\\.)?" + UNITS);
                    return name.matches(BETWEEN) || name.matches(DIFFERENCE) || isUntil;
                })
                .map(call -> call.finding("reckons a length"));
    }

    private static Stream<Finding> differences() {
        return Sources.inMain(BinaryTree.class)
                .filter(part -> part.tree().getKind() == Tree.Kind.MINUS
                        && part.tree().toString().matches(CLOCKS))
                .map(part -> part.finding("takes one moment from another"));
    }

    private static Stream<Finding> statements() {
        return Sources.inMain(LiteralTree.class)
                .filter(text -> String.valueOf(text.tree().getValue()).matches(IN_SQL))
                .map(text -> text.finding("lets the database reckon a length"));
    }

    @Test
    void whatHoldsALengthNamesNoPerson() {
        HouseRule.that("A report of lengths of time, and all that is in it, names no person")
                .holdsWithout(holders(Classes.named().toList()).stream()
                        .flatMap(type -> people(type).map(person -> Classes.finding(type, "names " + person))));
    }

    @Test
    void theRuleLooksAtTheReportOfStepsAndFindsAPersonBesideALength() {
        assertThat(holders(Classes.named().toList()))
                .extracting(JavaClass::getSimpleName)
                .contains("StepTime", "TimesReport", "StepStay", "TimesPage");
        var wrong = new ClassFileImporter().importClasses(TimeOfSomebody.class, Spread.class, PersonId.class);
        assertThat(holders(wrong.stream().toList()).stream().flatMap(TimeOfPeopleTest::people))
                .containsExactly("PersonId");
    }

    /** Types that hold lengths or that from which they are reckoned, directly or in what they hold. */
    private static Set<JavaClass> holders(List<JavaClass> types) {
        var known = new HashSet<>(Set.of(
                Spread.class.getName(),
                StepStay.class.getName(),
                StepTime.class.getName(),
                TimesReport.class.getName()));
        var found = new HashSet<JavaClass>();
        boolean isGrowing;
        do {
            isGrowing = false;
            for (var type : types) {
                var isHolder = known.contains(type.getName())
                        || type.isRecord() && held(type).anyMatch(part -> known.contains(part.getName()));
                if (isHolder && found.add(type)) {
                    isGrowing = true;
                    known.add(type.getName());
                }
            }
        } while (isGrowing);
        return found;
    }

    /** The types of people that can be reached from one by what records hold. */
    private static Stream<String> people(JavaClass type) {
        var seen = new HashSet<JavaClass>();
        var next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            var part = next.pop();
            if (seen.add(part) && !isOfPeople(part)) {
                held(part).forEach(next::add);
            }
        }
        return seen.stream().filter(TimeOfPeopleTest::isOfPeople).map(JavaClass::getSimpleName);
    }

    private static Stream<JavaClass> held(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .map(JavaField::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .filter(part -> Classes.isIn(part, "org.wandelwerk"));
    }

    private static boolean isOfPeople(JavaClass type) {
        return Classes.isIn(type, "org.wandelwerk.identity")
                || type.getSimpleName().matches("Act(?:or|ing)|Person.*|Representative.*|Delegate.*|Seat.*");
    }

    @Test
    void noTableKeepsALengthBesideAPerson() {
        HouseRule.that("No table that tells of people keeps how long something took")
                .holdsWithout(Sources.read(Path.of("src/main/resources/privacy/fields.csv"))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(";", -1))
                        .filter(table -> !table[2].isBlank())
                        .flatMap(table -> Stream.of((table[2] + " " + table[3]).split("[ =]"))
                                .filter(column -> column.matches(LENGTHS))
                                .map(column -> new Finding(table[0], "has " + column))));
    }

    @Test
    void noTextSpeaksOfLengthsButThoseOfSteps() {
        HouseRule.that("A text of pages, lists and files speaks of lengths of time only for steps")
                .except("committee.people.to", "a seat without an end")
                .holdsWithout(Sources.files(Path.of("src/main/resources/messages"), ".properties").stream()
                        .flatMap(file -> Sources.read(file).lines())
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.split("=", 2))
                        .filter(text -> !text[0].matches("moving\\.times(?:\\..*)?"))
                        .filter(text -> text[1].matches(SPOKEN))
                        .map(text -> new Finding(text[0].strip(), text[1])));
    }
}
