package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.place.Places;

@House
@Transactional
class LaterDistrictsTest {

    @Autowired
    private Projects projects;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private Places places;

    @Autowired
    private NamedByProjects.LaterDistricts later;

    private List<ProjectPlace> places(ProjectId id) {
        return dossiers.find(id).orElseThrow().project().places();
    }

    @Test
    void aPlaceThatWasMatchedWithoutItsDistrictIsToldItAndOthersStayAsTheyAre() {
        var guben = places.names().match("Guben", null).municipalities().getFirst();
        var district = places.names().district(guben).orElseThrow();
        var told = AProject.withId("old")
                .in(guben, null)
                .in(null, district)
                .in(null, null)
                .build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(told));
        assertThat(Acting.as(HouseActors.SYSTEM, later::tell)).isOne();
        assertThat(places(told.project().id()))
                .extracting(ProjectPlace::municipality, ProjectPlace::district)
                .containsExactly(tuple(guben, district), tuple(null, district), tuple(null, null));
        assertThat(Acting.as(HouseActors.SYSTEM, later::tell)).isZero();
    }
}
