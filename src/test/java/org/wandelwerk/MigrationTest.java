package org.wandelwerk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The database grows in one order, each module in its own schema. */
class MigrationTest {

    private static final String TEXT = "'(?:[^']|'')*'";

    @Test
    void aMigrationIsNamedByItsTimeAndASentence() {
        HouseRule.that("A migration is called V20261124_0100__projects_have_stages.sql")
                .holdsWithout(Migration.all()
                        .filter(migration -> !migration.name().matches("V\\d{8}_\\d{4}__[a-z0-9]+(_[a-z0-9]+)+\\.sql"))
                        .map(migration -> migration.finding("is not")));
    }

    @Test
    void noTwoMigrationsHaveTheSameTime() {
        HouseRule.that("There is one order of migrations in the whole house")
                .holdsWithout(
                        Migration.all()
                                .collect(
                                        groupingBy(migration -> migration.name().replaceFirst("__.*", "")))
                                .values()
                                .stream()
                                .filter(same -> same.size() > 1)
                                .map(same -> same.getFirst()
                                        .finding("as "
                                                + same.stream()
                                                        .map(Migration::name)
                                                        .collect(joining(", ")))));
    }

    @Test
    void aMigrationStaysInItsModulesSchema() {
        var modules = Migration.all().map(Migration::module).distinct().collect(joining("|"));
        HouseRule.that("A migration touches another schema only by foreign keys to primary keys and by history's calls")
                .holdsWithout(Migration.all().flatMap(migration -> foreign(migration, modules)));
    }

    @Test
    void aTableIsRegisteredWithHistoryByItsOwnModule() {
        HouseRule.that("A migration speaks to history of its own tables")
                .holdsWithout(Migration.all()
                        .flatMap(migration -> migration
                                .find("history\\.(?:track|leave)\\(\\s*'(\\w+)\\.")
                                .filter(call -> !call.group(1).equals(migration.module()))
                                .map(call -> migration.finding("registers a table of " + call.group(1)))));
    }

    @Test
    void aTableIsNamedInThePlural() {
        HouseRule.that("A table is named in the plural")
                .holdsWithout(Migration.all()
                        .flatMap(migration -> migration
                                .find("(?i)create table (?:if not exists )?(\\w+)\\.(\\w+)")
                                .filter(table -> !table.group(2).matches("\\w*(s|people|children)"))
                                .map(table -> migration.finding("makes " + table.group(2)))));
    }

    private static Stream<Finding> foreign(Migration migration, String modules) {
        var sql = migration
                .sql()
                .replaceAll(TEXT, "''")
                .replaceAll("(?i)references\\s+\\w+\\.\\w++(\\s*\\(\\s*id\\s*\\))?(?!\\s*\\()", "")
                .replaceAll("(?i)call\\s+history\\.(track|leave)\\s*\\(", "");
        return new Migration(migration.file(), sql)
                .find("\\b(" + modules + ")\\.[a-z_]\\w*")
                .filter(name -> !name.group(1).equals(migration.module()))
                .map(name -> migration.finding("touches " + name.group()));
    }
}
