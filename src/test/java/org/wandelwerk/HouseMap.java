package org.wandelwerk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The map of the house as a page of Markdown, drawn from what is built. */
final class HouseMap {

    private HouseMap() {}

    static String drawn() {
        var modules = HouseModule.all();
        return Stream.of(
                        """
                        # Map of the house

                        Drawn from the code by `MapTest`, which fails when the two differ. To draw it anew:
                        `mvn -q -Dtest=MapTest -Dmap=write test`.
                        """,
                        section(
                                "Modules",
                                "Module | What it is | May use",
                                modules.stream()
                                        .map(module -> row(
                                                "`" + module.name() + "`",
                                                module.sentence(),
                                                module.uses().isEmpty() ? "–" : String.join(", ", module.uses())))),
                        section("Tables", "Table | What history keeps", tables(modules)),
                        section(
                                "Addresses",
                                "Address | Method | Answered by",
                                HouseRoutes.all()
                                        .map(route -> row(
                                                "`" + route.address() + "`",
                                                route.method(),
                                                "`" + route.answeredBy() + "`"))),
                        section("Choices", "Sealed type | Cases", choices()),
                        HouseProcedures.drawn())
                .collect(joining("\n"));
    }

    private static Stream<String> choices() {
        return HouseChoices.all().entrySet().stream()
                .map(choice -> row("`" + choice.getKey() + "`", choice.getValue()));
    }

    private static Stream<String> tables(List<HouseModule> modules) {
        var tables = HouseTables.ofMigrations();
        return modules.stream()
                .flatMap(module -> tables.in(module.name()))
                .map(table -> row(
                        "`" + table.getKey() + "`",
                        table.getValue().isEmpty() ? "nothing: part of history itself" : table.getValue()));
    }

    private static String section(String title, String heads, Stream<String> rows) {
        var line = heads.replaceAll("[^|]+", " --- ");
        return "## %s\n\n| %s |\n|%s|\n%s\n".formatted(title, heads, line, rows.collect(joining("\n")));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replaceAll("\\s+", " ") + " |";
    }
}
