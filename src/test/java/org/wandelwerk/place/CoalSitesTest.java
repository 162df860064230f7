package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoalSitesTest {

    private static final Point COTTBUS = new Point(14.3309, 51.7645);
    private static final Point BAUTZEN = new Point(14.4245, 51.1809);

    @Test
    void theShippedOnesStandWhereTheirMunicipalitiesAre() {
        var sites = new CoalSites("");
        assertThat(sites.nearest(List.of(COTTBUS))).contains(new CoalSites.Nearest("Kraftwerk Jänschwalde", 18));
        assertThat(sites.nearest(List.of(BAUTZEN, COTTBUS)).orElseThrow().site())
                .isEqualTo("Kraftwerk Jänschwalde");
        assertThat(sites.nearest(List.of(BAUTZEN)).orElseThrow().site()).isEqualTo("Kraftwerk Boxberg");
        assertThat(sites.nearest(List.of())).isEmpty();
    }

    @Test
    void anOperatorNamesOthersWithPointsOfTheirOwn(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("sites.csv"), "name;municipality;lon;lat;source\nTagebau Muster;;14.34;51.76;Bergamt\n");
        assertThat(new CoalSites(file.toString()).nearest(List.of(COTTBUS)))
                .contains(new CoalSites.Nearest("Tagebau Muster", 1));
    }

    @Test
    void whatIsWrongWithTheirFileStopsTheStartAndNoPage(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("sites.csv"), "name;municipality;lon;lat;source\nTagebau Muster;1;;;Bergamt\n");
        assertThatThrownBy(() -> new CoalSites(file.toString())).hasMessageContaining("no such municipality");
    }
}
