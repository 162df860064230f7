package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.place.PlaceMatch.Matched;
import org.wandelwerk.place.PlaceMatch.Reason;
import org.wandelwerk.place.PlaceMatch.Unmatched;

class PlaceNamesTest {

    private static final District NEISSE = new District(
            DistrictId.of("12071"),
            "12071",
            "Spree-Neiße",
            new SorbianName("Sprjewja-Nysa", "Sprjewja-Nysa", Language.DSB),
            "Landkreis",
            true,
            new Point(14.5, 51.7));
    private static final District TOWN = new District(
            DistrictId.of("14713"), "14713", "Leipzig", null, "Kreisfreie Stadt", false, new Point(12.4, 51.3));
    private static final District AROUND =
            new District(DistrictId.of("14729"), "14729", "Leipzig", null, "Landkreis", false, new Point(12.6, 51.2));

    private static final MunicipalityId BRIESEN = MunicipalityId.of("12071028");
    private static final MunicipalityId FORST = MunicipalityId.of("12071076");
    private static final MunicipalityId LEIPZIG = MunicipalityId.of("14713000");

    private final PlaceNames names = new PlaceNames(
            List.of(NEISSE, TOWN, AROUND),
            List.of(
                    new NamedPlace("Briesen", BRIESEN, NEISSE.id(), true),
                    new NamedPlace("Briesen", null, DistrictId.of("12067"), false),
                    new NamedPlace("Forst (Lausitz)", FORST, NEISSE.id(), true),
                    new NamedPlace("Forst", FORST, NEISSE.id(), false),
                    new NamedPlace("Naundorf", FORST, NEISSE.id(), false),
                    new NamedPlace("Naundorf", LEIPZIG, TOWN.id(), false),
                    new NamedPlace("Werder", null, DistrictId.of("12069"), false),
                    new NamedPlace("Leipzig", LEIPZIG, TOWN.id(), true)));

    @Test
    void aVillageElsewhereDoesNotTakeTheNameOfAMunicipality() {
        assertThat(names.match("Briesen", null)).isEqualTo(new Matched(List.of(BRIESEN)));
    }

    @Test
    void aNameThatSeveralBearIsNotGuessed() {
        assertThat(names.match("Naundorf", null)).isEqualTo(new Unmatched(Reason.AMBIGUOUS, "Naundorf"));
        assertThat(names.match("Naundorf", "Spree-Neiße")).isEqualTo(new Matched(List.of(FORST)));
    }

    @Test
    void aDistrictExcludesWhatLiesElsewhere() {
        assertThat(names.match("Forst", "Leipzig")).isEqualTo(new Unmatched(Reason.OTHER_DISTRICT, "Forst"));
        assertThat(names.match("Forst", "Nirgendwo")).isEqualTo(new Unmatched(Reason.UNKNOWN_DISTRICT, "Nirgendwo"));
    }

    @Test
    void aPlaceOutsideOurListIsToldFromAnUnknownOne() {
        assertThat(names.match("Werder", null)).isEqualTo(new Unmatched(Reason.OUTSIDE, "Werder"));
        assertThat(names.match("Videokonferenz", null)).isEqualTo(new Unmatched(Reason.UNKNOWN, "Videokonferenz"));
    }

    @Test
    void severalPlacesMatchTogetherOrNotAtAll() {
        assertThat(names.match("Briesen / Forst", null)).isEqualTo(new Matched(List.of(BRIESEN, FORST)));
        assertThat(names.match("Briesen / Naundorf", null)).isEqualTo(new Unmatched(Reason.AMBIGUOUS, "Naundorf"));
    }

    @Test
    void aVenueIsCutShortOnlyWhereTheNameIsTheOnlyOne() {
        assertThat(names.matchVenue("Leipzig (IHK)")).isEqualTo(new Matched(List.of(LEIPZIG)));
        assertThat(names.matchVenue("Forst (Lausitz), Rathaus")).isEqualTo(new Matched(List.of(FORST)));
        assertThat(names.matchVenue("Briesen (Mark)")).isEqualTo(new Unmatched(Reason.AMBIGUOUS, "Briesen"));
        assertThat(names.matchVenue("Videokonferenz")).isEqualTo(new Unmatched(Reason.UNKNOWN, "Videokonferenz"));
    }

    @Test
    void districtsAreFoundWithTheirKindAndInBothLanguages() {
        assertThat(names.matchDistrict("Landkreis Spree-Neiße/Sprjewja-Nysa")).contains(NEISSE.id());
        assertThat(names.matchDistrict("Sprjewja-Nysa")).contains(NEISSE.id());
        assertThat(names.matchDistrict("Leipzig (kreisfrei)")).contains(TOWN.id());
        assertThat(names.matchDistrict("Landkreis Leipzig")).contains(AROUND.id());
        assertThat(names.matchDistrict("Leipzig")).isEmpty();
    }
}
