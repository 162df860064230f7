package org.wandelwerk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The house rules about the roles of types, each with its exceptions and their reasons. */
class TypeRolesTest {

    private static final Set<String> INJECTED = Set.of("Autowired", "Inject", "Resource", "Value");
    private static final String[] MACHINERY = {
        "org.springframework", "org.jooq", "jakarta", "java.sql", "javax.sql", "gg.jte", "org.flywaydb"
    };

    @Test
    void dataKnowsNoMachinery() {
        HouseRule.that("Records and sealed types know neither Spring nor SQL nor the web")
                .except("database.BackupSettings", "Spring Boot fills it from the configuration")
                .except("database.DatabaseConfiguration", "Spring Boot asks for this record to connect")
                .except("database.DatabaseSettings", "Spring Boot fills it from the configuration")
                .except("database.ModuleTables", "it is part of the build, and calls the generator of jOOQ")
                .except("notification.MailPaper", "the mail that is written is what it hands on to be carried")
                .except("history.Window", "what two snapshots show is a condition that three repositories share")
                .holdsWithout(Classes.data()
                        .filter(type -> !type.getPackageName().endsWith(".web"))
                        .flatMap(type -> Classes.targets(type)
                                .filter(target -> Classes.isIn(target, MACHINERY) || Classes.isTable(target))
                                .map(target -> Classes.finding(type, "knows " + target.getName()))));
    }

    @Test
    void aServiceIsOneTransactionPerMethod() {
        HouseRule.that("A service is @Transactional as a whole")
                .holdsWithout(Classes.named()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .filter(type -> !type.isAnnotatedWith(Transactional.class))
                        .map(type -> Classes.finding(type, "is not")));
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        HouseRule.that("Nothing is injected into fields")
                .holdsWithout(Classes.main()
                        .flatMap(type -> type.getFields().stream())
                        .filter(TypeRolesTest::isInjected)
                        .map(field -> Classes.finding(field.getOwner(), "injects " + field.getName())));
    }

    @Test
    void onlyServicesOwnAClock() {
        HouseRule.that("Only services own a clock; everybody else gets the time as a parameter")
                .except("catalog.CatalogFollower", "it tells when the index was last known to be even")
                .except("database.BackupSchedule", "its hour is one of the clock, and it works beside the pool")
                .except("identity.RecentSignIns", "it remembers for a second, and asks no database in the meantime")
                .except("identity.access.RecentRights", "it remembers for a second what was asked in the meantime")
                .except("history.PageCacheFollower", "it says since when it looked, and is beside the pool")
                .except("shell.PageCache", "it must know how old the news is that it was told")
                .except("notice.web.DutyController", "the statement says when it has become too old")
                .except("opendata.web.FoundFeedController", "a feed holds what is found when it is asked for")
                .except("portal.web.MeetingViews", "a public page shows what is ahead on the day it is read")
                .except(
                        "portal.web.figures.StandingPages",
                        "a public page shows where things stand on the day it is read")
                .except("portal.web.Today", "public pages are told by it what day it is")
                .except("portal.web.WorkshopLife", "a public page shows what is ahead on the day it is read")
                .holdsWithout(Classes.named()
                        .filter(type -> !type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Clock.class))
                        .map(field -> Classes.finding(field.getOwner(), "owns a clock")));
    }

    @Test
    void noInterfaceHasOneImplementation() {
        HouseRule.that("An interface has several implementations, or none but lambdas")
                .except(
                        "identity.PersonRemarks",
                        "the page of a person must not know the module that remarks something")
                .except("notification.MailingList", "who writes to bodies must not know the module that has them")
                .except("history.SealKeeper", "history must not know the module that keeps proof of its seals")
                .except("shell.Demonstration", "the frame must not know the module that tells it")
                .except("shell.HeadSource", "the frame must not know the module that tells it")
                .holdsWithout(Classes.named()
                        .filter(type -> type.isInterface() && !type.isAnnotation())
                        .filter(type -> type.getAllSubclasses().size() == 1)
                        .map(type -> Classes.finding(
                                type,
                                "has only "
                                        + type.getAllSubclasses()
                                                .iterator()
                                                .next()
                                                .getSimpleName())));
    }

    @Test
    void noRecordMirrorsAnother() {
        var twins = Classes.named()
                .filter(JavaClass::isRecord)
                .filter(type -> type.reflect().getRecordComponents().length > 2)
                .collect(groupingBy(TypeRolesTest::components));
        HouseRule.that("No two records hold the same")
                .holdsWithout(twins.values().stream()
                        .filter(same -> same.size() > 1
                                && sealedParents(same.getFirst()).isEmpty())
                        .map(same -> Classes.finding(same.getFirst(), "holds the same as " + names(same))));
    }

    @Test
    void aWordMeansOneThing() {
        HouseRule.that("No two types of the house have the same name")
                .except(
                        "history.Position",
                        "a follower stands in the feed, a project in its procedure; nobody needs both")
                .holdsWithout(Classes.named()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().endsWith("Repository"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .collect(groupingBy(JavaClass::getSimpleName))
                        .values()
                        .stream()
                        .filter(same -> same.size() > 1)
                        .map(same -> Classes.finding(same.getFirst(), "is also " + names(same))));
    }

    @Test
    void anEventTellsWhatHappened() {
        HouseRule.that("An event is named in the past tense and holds ids and plain facts")
                .holdsWithout(Classes.named()
                        .filter(type -> type.isRecord() && isEvent(type))
                        .filter(type -> !type.getSimpleName().matches("\\w+(ed|en|wn|ld|nt|t)") || !holdsFacts(type))
                        .map(type -> Classes.finding(type, "does not")));
    }

    private static boolean isEvent(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(parent -> parent.getName().matches("org\\.wandelwerk\\..*Event"));
    }

    private static boolean holdsFacts(JavaClass event) {
        return Arrays.stream(event.reflect().getRecordComponents())
                .map(RecordComponent::getType)
                .allMatch(fact -> fact.isPrimitive()
                        || fact.isEnum()
                        || fact.getName().matches("java\\..*|org\\.wandelwerk\\.(kernel\\..*|.*Id)"));
    }

    private static String names(List<JavaClass> types) {
        return types.stream().skip(1).map(JavaClass::getName).collect(joining(", "));
    }

    private static boolean isInjected(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(
                        annotation -> INJECTED.contains(annotation.getRawType().getSimpleName()));
    }

    private static String components(JavaClass type) {
        return Arrays.stream(type.reflect().getRecordComponents())
                        .map(RecordComponent::toString)
                        .collect(joining(", "))
                + sealedParents(type);
    }

    /** The cases of one choice may hold the same. */
    private static String sealedParents(JavaClass type) {
        return Arrays.stream(type.reflect().getInterfaces())
                .filter(Class::isSealed)
                .map(Class::getName)
                .collect(joining());
    }
}
