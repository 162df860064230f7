package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Language;

class MunicipalityTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Municipality FORST = new Municipality(
            new MunicipalityId(ID),
            "12071076",
            "Forst (Lausitz)",
            "Forst",
            new SorbianName("Baršć (Łužyca)", "Baršć", Language.DSB),
            new DistrictId(ID),
            new Point(14.6, 51.7));

    @Test
    void aPlaceInTheWordsOfASourceHasBothNamesBesideIt() {
        assertThat(FORST.beside("Forst", Language.DE)).isEqualTo("Forst (Lausitz)/Baršć (Łužyca)");
        assertThat(FORST.beside("Forst (Lausitz)", Language.DSB)).isEqualTo("Baršć (Łužyca)/Forst (Lausitz)");
        assertThat(FORST.beside("Rathaus, Forst", Language.EN))
                .isEqualTo("Rathaus, Forst (Forst (Lausitz)/Baršć (Łužyca))");
    }

    @Test
    void oneWithoutASorbianNameIsWhatTheSourceSays() {
        var wildau = new Municipality(
                new MunicipalityId(ID),
                "12061540",
                "Wildau",
                "Wildau",
                null,
                new DistrictId(ID),
                new Point(13.6, 52.3));
        assertThat(wildau.beside("Wildau", Language.DSB)).isEqualTo("Wildau");
    }
}
