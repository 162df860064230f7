package org.wandelwerk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;

/** The house rules about modules and what they hide, each with its exceptions and their reasons. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final String[] DATABASE = {"java.sql", "javax.sql", "org.springframework.jdbc"};
    private static final String COLD = "it works beside the house, before there is a connection pool";

    @Test
    void aModuleUsesOnlyWhatItsPackageInfoLists() {
        var modules = HouseModule.all().stream().collect(toMap(HouseModule::name, HouseModule::uses));
        HouseRule.that("A module uses another, or a part of it that is open by name, only when its package-info lists"
                        + " it")
                .holdsWithout(Classes.main()
                        .filter(type -> modules.containsKey(HouseModule.around(type)))
                        .flatMap(type -> Classes.targets(type)
                                .filter(target -> Classes.isIn(target, "org.wandelwerk"))
                                .filter(target -> !HouseModule.around(target).equals(HouseModule.around(type)))
                                .filter(target -> !modules.getOrDefault(HouseModule.around(type), List.of())
                                        .contains(HouseModule.door(target)))
                                .map(target -> Classes.finding(
                                        type, "uses " + target.getName() + " of " + HouseModule.door(target)))));
    }

    @Test
    void whatAPackageInfoListsIsThere() {
        var doors = Classes.main()
                .map(HouseModule::door)
                .filter(door -> !door.contains("."))
                .collect(toSet());
        HouseRule.that("A package-info lists only what there is to use")
                .holdsWithout(HouseModule.all().stream()
                        .flatMap(module -> module.uses().stream()
                                .filter(door -> !doors.contains(door))
                                .map(door -> new Finding(module.name(), "lists " + door))));
    }

    @Test
    void noModuleLeadsBackToItself() {
        var left = HouseModule.all().stream()
                .collect(toMap(
                        HouseModule::name,
                        module -> module.uses().stream()
                                .map(door -> door.replaceFirst("::.*", ""))
                                .toList()));
        while (left.values().removeIf(uses -> Collections.disjoint(uses, left.keySet()))) {
            // those are left that use each other, and those above them
        }
        HouseRule.that("No module uses itself by way of others")
                .holdsWithout(left.entrySet().stream()
                        .map(module -> new Finding(module.getKey(), "comes back by one of " + module.getValue())));
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsAndThatNullIsAnError() {
        HouseRule.that("Every package has a package-info with one sentence and @NullMarked")
                .holdsWithout(Sources.everywhere()
                        .map(JavaSource::packageName)
                        .distinct()
                        .filter(name -> packageInfos(name)
                                .noneMatch(text -> text.startsWith("/**") && text.contains("@NullMarked")))
                        .map(name -> new Finding(name, "has none")));
    }

    @Test
    void aModuleHasNoInnerPackagesButItsPages() {
        HouseRule.that("A module is one package; below it lie its pages, by rooms where there are many, access and"
                        + " recovery")
                .holdsWithout(Sources.MAIN.stream()
                        .filter(source -> !source.packageName()
                                .matches("org\\.wandelwerk(\\.[a-z]+(\\.web)?"
                                        + "|\\.(portal|identity|profile)\\.web\\.[a-z]+"
                                        + "|\\.identity\\.(access|recovery))?"))
                        .map(source -> new Finding(source.name(), "lies in " + source.packageName())));
    }

    @Test
    void onlyRepositoriesAskTheDatabase() {
        HouseRule.that("Only repositories ask the database, by jOOQ")
                .except("database.Backup", COLD)
                .except("database.BackupCommand", COLD)
                .except("database.BackupCheck", COLD)
                .except("database.BackupSession", COLD)
                .except("database.BackupTurn", "it lets the copies be made, which ask a server without a pool")
                .except("database.DatabaseConfiguration", "a server that does not start says so by an SQLException")
                .except("database.EmbeddedPostgres", "it makes databases before there is a connection pool")
                .except("database.GenerateTables", "it is part of the build, and starts without Spring")
                .except("database.KeptBackups", COLD)
                .except("database.LogCopy", COLD)
                .except("database.Migrations", "it makes the tables that repositories ask")
                .except("database.MissingFiles", COLD)
                .except("database.NewestSeal", COLD)
                .except("database.Restore", COLD)
                .except("database.RestoreCommand", COLD)
                .except("database.ServerWork", COLD)
                .except("database.StartingServer", "a server that does not start says so by an SQLException")
                .except("history.OwnLine", "it must get through when the pool is used up")
                .except("kernel.Quiet", "it writes down the state of SQL, and none of its words")
                .holdsWithout(Classes.main()
                        .filter(type -> !Classes.file(type).endsWith("Repository"))
                        .flatMap(type -> Classes.targets(type)
                                .filter(target ->
                                        Classes.isIn(target, DATABASE) || target.isEquivalentTo(DSLContext.class))
                                .map(target -> Classes.finding(type, "uses " + target.getName()))));
    }

    @Test
    void sqlStaysInsideOfItsModule() {
        HouseRule.that("What a module shows to others knows neither jOOQ nor tables")
                .holdsWithout(Classes.main()
                        .filter(type -> Classes.isPublic(type) && type.isTopLevelClass())
                        .flatMap(type -> Classes.targets(type)
                                .filter(target -> Classes.isIn(target, "org.jooq") || Classes.isTable(target))
                                .map(target -> Classes.finding(type, "uses " + target.getName()))));
    }

    @Test
    void aRepositoryIsHiddenInItsModule() {
        HouseRule.that("A repository is not public and bears Spring's annotation of that name")
                .holdsWithout(Classes.named()
                        .filter(type -> type.getSimpleName().endsWith("Repository"))
                        .filter(type -> Classes.isPublic(type) || !type.isAnnotatedWith(Repository.class))
                        .map(type -> Classes.finding(type, "is open or bears no @Repository")));
    }

    @Test
    void whatNoOtherPackageNeedsIsHidden() {
        var needed = new Needs().all();
        HouseRule.that("A type is public only when another package needs it")
                .except(
                        "personal.ErasedPerson",
                        "its word is copied by the compiler, which leaves no trace in the class")
                .holdsWithout(Classes.named()
                        .filter(type -> Classes.isPublic(type) && type.isTopLevelClass())
                        .filter(type -> !needed.contains(type))
                        .map(type -> Classes.finding(type, "is public and used by its own package only")));
    }

    @Test
    void noTestHidesWhatAPackageSays() {
        HouseRule.that("No package-info of a test lies before one of the product, whose rules would no longer count")
                .holdsWithout(Sources.TESTS.stream()
                        .filter(source -> source.simpleName().equals("package-info"))
                        .filter(source -> Files.exists(infoIn(MAIN, source.packageName())))
                        .map(source -> new Finding(source.name(), "hides the one of the product")));
    }

    private static Stream<String> packageInfos(String name) {
        return Stream.of(MAIN, TESTS)
                .map(root -> infoIn(root, name))
                .filter(Files::exists)
                .map(Sources::read);
    }

    private static Path infoIn(Path root, String packageName) {
        return root.resolve(packageName.replace('.', '/')).resolve("package-info.java");
    }
}
