package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;

/** Every place that the reference region names, and what it is matched to. */
@House
class LausitzPlacesTest {

    @Autowired
    private Places places;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cottbus                 | Cottbus (kreisfrei)   | 12052000
        Doberlug-Kirchhain      | Elbe-Elster           | 12062092
        Drebkau                 | Spree-Neiße           | 12071057
        Elsterwerda             | Elbe-Elster           | 12062124
        Finsterwalde            | Elbe-Elster           | 12062140
        Forst (Lausitz)         | Spree-Neiße           | 12071076
        Großräschen             | Oberspreewald-Lausitz | 12066112
        Guben                   | Spree-Neiße           | 12071160
        Herzberg (Elster)       | Elbe-Elster           | 12062224
        Jänschwalde             | Spree-Neiße           | 12071193
        Klein Kölzig            | Spree-Neiße           | 12071294
        Kolkwitz                | Spree-Neiße           | 12071244
        Königs Wusterhausen     | Dahme-Spreewald       | 12061260
        Lauchhammer             | Oberspreewald-Lausitz | 12066176
        Lichterfeld             | Elbe-Elster           | 12062293
        Lieberose               | Dahme-Spreewald       | 12061308
        Luckau                  | Dahme-Spreewald       | 12061320
        Lübbenau/Spreewald      | Oberspreewald-Lausitz | 12066196
        Massen-Niederlausitz    | Elbe-Elster           | 12062333
        Neuhausen/Spree         | Spree-Neiße           | 12071301
        Schipkau / Schwarzheide | Oberspreewald-Lausitz | 12066285 12066296
        Schlieben               | Elbe-Elster           | 12062445
        Schwarzheide            | Oberspreewald-Lausitz | 12066296
        Schönewalde             | Elbe-Elster           | 12062461
        Senftenberg             | Oberspreewald-Lausitz | 12066304
        Spremberg               | Spree-Neiße           | 12071372
        """)
    void everyMunicipalityOfAProjectIsFound(String given, String district, String keys) {
        assertThat(places.names().match(given, district).municipalities()).isEqualTo(municipalities(keys));
        assertThat(places.names().matchDistrict(district)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Berlin               | 11000000
        Cottbus              | 12052000
        Finsterwalde         | 12062140
        Forst (Lausitz)      | 12071076
        Großräschen          | 12066112
        Guben                | 12071160
        Jänschwalde          | 12071193
        Lauchhammer          | 12066176
        Lübbenau/Spreewald   | 12066196
        Massen-Niederlausitz | 12062333
        Neuhausen/Spree      | 12071301
        Schwarzheide         | 12066296
        Schönewalde          | 12062461
        Senftenberg          | 12066304
        Spremberg            | 12071372
        Wildau               | 12061540
        """)
    void everyTownOfAnOrganisationIsFound(String given, String key) {
        assertThat(places.names().match(given, null).municipalities()).isEqualTo(municipalities(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cottbus                            | 12052000
        Cottbus (IHK)                      | 12052000
        Doberlug-Kirchhain                 | 12062092
        Finsterwalde, Ratssaal im Schloss  | 12062140
        Videokonferenz                     |
        """)
    void everyPlaceOfAMeetingIsFoundButNotAVideoConference(String given, @Nullable String key) {
        assertThat(places.names().matchVenue(given).municipalities()).isEqualTo(municipalities(key));
    }

    @ParameterizedTest
    @CsvSource({
        "Chóśebuz, 12052000",
        "chosebuz, 12052000",
        "Cottbus/Chóśebuz, 12052000",
        "COTTBUS - CHÓŚEBUZ, 12052000",
        "Lübbenau/Spreewald / Lubnjow/Błota, 12066196",
        "Luebbenau, 12066196",
        "Lubbenau, 12066196",
        "Weisswasser, 14626600",
        "Bela Woda, 14626600",
        "Mały Kólsk, 12071294"
    })
    void bothLanguagesAndPlainLettersFindTheSamePlace(String given, String key) {
        assertThat(places.names().match(given, null).municipalities()).isEqualTo(municipalities(key));
    }

    private static List<MunicipalityId> municipalities(@Nullable String keys) {
        return keys == null
                ? List.of()
                : Stream.of(keys.split(" ")).map(MunicipalityId::of).toList();
    }
}
