package org.wandelwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map of the house in the documents is the house that stands. */
class MapTest {

    private static final Path MAP = Path.of("docs/map.md");

    @Test
    void theMapShowsTheHouseThatStands() throws IOException {
        var drawn = HouseMap.drawn();
        if ("write".equals(System.getProperty("map"))) {
            Files.createDirectories(MAP.getParent());
            Files.writeString(MAP, drawn);
        }
        assertThat(Files.exists(MAP) ? Files.readString(MAP) : "")
                .as("docs/map.md differs from the house; draw it anew with: mvn -q -Dtest=MapTest -Dmap=write test")
                .isEqualTo(drawn);
    }

    @Test
    void everyTableHasItsLineInHistory() {
        HouseRule.that("Each table outside of history is tracked by history, or left out with a reason")
                .holdsWithout(HouseTables.ofMigrations().historyByTable().entrySet().stream()
                        .filter(table -> table.getValue().isEmpty())
                        .filter(table -> !table.getKey().startsWith("history."))
                        .map(table -> new Finding(table.getKey(), "has no line in a migration")));
    }
}
