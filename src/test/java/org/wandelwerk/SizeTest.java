package org.wandelwerk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.wandelwerk.JavaSource.Node;

/** Nothing grows over what a person can take in at once. */
class SizeTest {

    private static final int CLASS = 250;
    private static final int METHOD = 30;
    private static final int COLLABORATORS = 6;
    private static final int COMPONENTS = 12;
    private static final int PACKAGE = 45;
    private static final int LINE = 120;
    private static final int SERVICE = 7;
    private static final Map<String, Long> LARGE = Map.of(
            "catalog", 46L,
            "committee", 58L,
            "database", 51L,
            "history", 48L,
            "identity", 112L,
            "place", 49L,
            "profile", 55L,
            "project", 94L,
            "sheet", 56L,
            "shell", 59L);

    @Test
    void aClassHasAtMost250LinesOfCode() {
        HouseRule.that("A class has at most %d lines of code".formatted(CLASS))
                .holdsWithout(Sources.inAll(ClassTree.class).flatMap(node -> over(CLASS, codeLines(node), node)));
    }

    @Test
    void aMethodHasAtMost30Lines() {
        HouseRule.that("A method has at most %d lines of code".formatted(METHOD))
                .holdsWithout(Sources.inAll(MethodTree.class)
                        .filter(node -> node.tree().getBody() != null)
                        .flatMap(node -> over(METHOD, bodyLines(node), node)));
    }

    @Test
    void aConstructorAsksForAtMostSixCollaborators() {
        HouseRule.that("A constructor has at most %d parameters; data belongs into a record".formatted(COLLABORATORS))
                .holdsWithout(Sources.inMain(MethodTree.class)
                        .filter(node -> node.tree().getReturnType() == null)
                        .filter(node -> node.around().getFirst().getKind() != Tree.Kind.RECORD)
                        .flatMap(node ->
                                over(COLLABORATORS, node.tree().getParameters().size(), node)));
    }

    @Test
    void aRecordHasAtMostTwelveComponents() {
        HouseRule.that("A record has at most %d components".formatted(COMPONENTS))
                .holdsWithout(Sources.inAll(ClassTree.class)
                        .filter(node -> node.tree().getKind() == Tree.Kind.RECORD)
                        .flatMap(node -> over(COMPONENTS, components(node.tree()), node)));
    }

    @Test
    void aPackageHasAtMost45Types() {
        HouseRule.that("A package has at most %d types".formatted(PACKAGE))
                .except("org.wandelwerk.catalog", "what is found, counted, ordered and compared reads one index")
                .except("org.wandelwerk.committee", "seats, speakers and delegates share one schema and its days")
                .except("org.wandelwerk.database", "server, backups and log hide one set of files together")
                .except("org.wandelwerk.history", "recording, sealing, checking and erasing hide one chain together")
                .except("org.wandelwerk.identity", "the ways to sign in hide their secrets from all others")
                .except("org.wandelwerk.journey", "stories share the eyes with which they look at a page")
                .except("org.wandelwerk.place", "maps are drawn beside the places; they leave when others draw too")
                .except("org.wandelwerk.profile", "writing, handing in, answering and taking over share one schema")
                .except("org.wandelwerk.shell", "what stands before and around all pages hides together")
                .except("org.wandelwerk.project", "lists, register, versions, search and counts share one schema")
                .except("org.wandelwerk.sheet", "reading, judging, taking over and giving up share one list")
                .holdsWithout(Stream.of(Sources.MAIN, Sources.TESTS).flatMap(SizeTest::largePackages));
    }

    /** What stands there together for a reason may shrink, and does not grow by habit. */
    @Test
    void aPackageThatIsTooLargeGrowsNoFurther() {
        var types = Sources.MAIN.stream().collect(groupingBy(JavaSource::packageName, counting()));
        assertThat(LARGE)
                .allSatisfy((name, most) -> assertThat(types)
                        .hasEntrySatisfying(
                                "org.wandelwerk." + name, has -> assertThat(has).isLessThanOrEqualTo(most)));
    }

    @Test
    void aLineHasAtMost120Characters() {
        HouseRule.that("A line has at most %d characters".formatted(LINE))
                .except("region.RegionReaderTest", "its table has one row for each mistake")
                .holdsWithout(Sources.everywhere().flatMap(SizeTest::longLines));
    }

    @Test
    void aServiceHasAtMostSevenPublicMethods() {
        HouseRule.that("A service with more than %d public methods is split by the noun of the work".formatted(SERVICE))
                .holdsWithout(Sources.inMain(ClassTree.class)
                        .filter(node -> JavaSource.hasAnnotation(node.tree().getModifiers(), "Service"))
                        .flatMap(node -> over(SERVICE, publicMethods(node.tree()), node)));
    }

    private static Stream<Finding> over(int limit, long size, Node<?> node) {
        return size <= limit ? Stream.empty() : Stream.of(node.finding("has " + size));
    }

    private static long codeLines(Node<ClassTree> node) {
        return node.source()
                .codeLines(node.source().firstLine(node.tree()), node.source().lastLine(node.tree()));
    }

    private static long bodyLines(Node<MethodTree> node) {
        var body = node.tree().getBody();
        return node.source()
                .codeLines(node.source().firstLine(body) + 1, node.source().lastLine(body) - 1);
    }

    private static long components(ClassTree record) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .count();
    }

    private static long publicMethods(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getReturnType() != null)
                .filter(method -> method.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .count();
    }

    private static Stream<Finding> largePackages(List<JavaSource> sources) {
        return sources.stream().collect(groupingBy(JavaSource::packageName, counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE)
                .map(entry -> new Finding(entry.getKey(), "has " + entry.getValue()));
    }

    private static Stream<Finding> longLines(JavaSource source) {
        var lines = source.lines();
        return Stream.iterate(1, number -> number <= lines.size(), number -> number + 1)
                .filter(number -> lines.get(number - 1).length() > LINE)
                .map(number -> new Finding(
                        source.name(),
                        source.file() + ":" + number + " has "
                                + lines.get(number - 1).length()));
    }
}
