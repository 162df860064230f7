package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectSuccession;

/** A project is of the programme whose procedure it goes, and what stands there has its name. */
class ProgrammeOfProjectsTest extends SearchedDesk {

    @Autowired
    private OtherRegions regions;

    @Autowired
    private Moving moving;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Catalog catalog;

    /** Once in the house of all tests. */
    @BeforeEach
    void aProjectGoesEachWay() {
        theIndexIsEven();
        if (catalog.find(CatalogQuery.ALL.saying("Sternchen"), 1).orElseThrow().total() == 0) {
            enter();
        }
    }

    private void enter() {
        regions.release("rheinisches-revier");
        Map.of("stark", "Ein Netzwerk", "rheinisches-revier", "Ein Sternchen")
                .forEach((procedure, title) -> Acting.as(HouseActors.SYSTEM, () -> {
                    var project =
                            AProject.withId(procedure).titled(title).build().project();
                    moving.enter(project, procedure, "");
                    succession.show(project.id());
                    return project;
                }));
        theIndexIsEven();
    }

    @Test
    void theProgrammeOfItsProcedureFindsAProjectOfAProgrammeWithoutFundingAreas() {
        var counts = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 1)
                .orElseThrow()
                .counts(Facet.PROGRAMME);
        assertThat(counts).containsEntry("stark", 1).containsEntry("rheinisches-revier", 1);
        var page = site().get("/projekte?programm=stark").page();
        assertThat(page.select(".row h3").eachText()).containsExactly("Ein Netzwerk");
        assertThat(page.select("label:has(input[name=programm][value=stark])").text())
                .startsWith("STARK: Stärkung der Transformationsdynamik");
    }

    @Test
    void aStepOfAnotherProcedureHasItsName() {
        var page = site().get("/projekte?schritt=sketch").page();
        assertThat(page.select(".row h3").eachText()).containsExactly("Ein Sternchen");
        assertThat(page.select("label:has(input[name=schritt][value=sketch])").text())
                .startsWith("Skizze")
                .doesNotContain("sketch");
    }
}
