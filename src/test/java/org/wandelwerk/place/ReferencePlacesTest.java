package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.place.jooq.Tables.CORRIDOR_STATIONS;
import static org.wandelwerk.place.jooq.Tables.DISTRICTS;
import static org.wandelwerk.place.jooq.Tables.LOADS;
import static org.wandelwerk.place.jooq.Tables.LOCALITIES;
import static org.wandelwerk.place.jooq.Tables.MUNICIPALITIES;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Language;

@House
@Transactional
class ReferencePlacesTest {

    private static final String CALAU = "12066052;Calau;Calau;";

    @Autowired
    private ReferencePlaces reference;

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @Test
    void theStartLoadsWhatShipsWithTheProduct() {
        assertThat(sql.fetchCount(DISTRICTS)).isEqualTo(32);
        assertThat(sql.fetchCount(DISTRICTS, DISTRICTS.MINING_AREA.isTrue())).isEqualTo(7);
        assertThat(sql.fetchCount(MUNICIPALITIES)).isEqualTo(242);
        assertThat(sql.fetchCount(LOCALITIES)).isGreaterThan(800);
        assertThat(sql.fetchCount(CORRIDOR_STATIONS)).isEqualTo(4);
    }

    @Test
    void aSecondLoadChangesNothingAndAsksOnce() {
        var before = changesRecorded();
        var sent = statements.during(() -> assertThat(reference.load()).isEqualTo(Change.SAME));
        assertThat(sent).hasSize(1);
        assertThat(changesRecorded()).isEqualTo(before);
        assertThat(sql.fetchCount(LOADS)).isEqualTo(1);
    }

    @Test
    void oneNewNameChangesOneRowAndHistoryKnowsIt() {
        var before = changesRecorded();
        var files = ReferenceFiles.shipped().with("municipalities.csv", CALAU, "12066052;Calau/Kalawa;Calau;");

        assertThat(reference.load(files)).isEqualTo(Change.CHANGED);

        assertThat(places.municipality(MunicipalityId.of("12066052")))
                .hasValueSatisfying(calau -> assertThat(calau.name()).isEqualTo("Calau/Kalawa"));
        assertThat(changesRecorded()).isEqualTo(before + 1);
        assertThat(reference.load(files)).isEqualTo(Change.SAME);
    }

    @Test
    void aMunicipalityThatIsNoLongerShippedStays() {
        var files = ReferenceFiles.shipped()
                .with("municipalities.csv", "12062124;Elsterwerda;Elsterwerda;Stadt;13.5204;51.4596\n", "");
        reference.load(files);
        assertThat(places.municipality(MunicipalityId.of("12062124"))).isPresent();
    }

    @Test
    void sorbianNamesAreShownWhereTheyAreProven() {
        assertThat(places.municipality(MunicipalityId.of("12052000")))
                .hasValueSatisfying(cottbus ->
                        assertThat(cottbus.sorbian()).isEqualTo(new SorbianName("Chóśebuz", "Chóśebuz", Language.DSB)));
        assertThat(places.municipality(MunicipalityId.of("14626590")))
                .hasValueSatisfying(unproven -> assertThat(unproven.sorbian()).isNull());
        assertThat(places.names().match("Wuskidź", null).municipalities())
                .containsExactly(MunicipalityId.of("14626590"));
    }

    @Test
    void theAxisLeadsFromBerlinToCottbus() {
        assertThat(places.corridors()).singleElement().satisfies(axis -> {
            assertThat(axis.key()).isEqualTo("berlin-lausitz");
            assertThat(axis.stations())
                    .extracting(station -> station.name().in(Language.EN))
                    .containsExactly("Berlin", "Airport Region", "Dahme-Spreewald", "Cottbus");
        });
    }

    private int changesRecorded() {
        return sql.fetchCount(
                DSL.table("history.changes"), DSL.field("table_name").like("place.%"));
    }
}
