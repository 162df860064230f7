package org.wandelwerk.place;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.place.jooq.tables.records.CorridorStationsRecord;
import org.wandelwerk.place.jooq.tables.records.CorridorsRecord;
import org.wandelwerk.place.jooq.tables.records.DistrictsRecord;
import org.wandelwerk.place.jooq.tables.records.LocalitiesRecord;
import org.wandelwerk.place.jooq.tables.records.MunicipalitiesRecord;
import org.wandelwerk.place.jooq.tables.records.OtherNamesRecord;

/** The shipped files as rows of our tables. */
final class ReferenceRows {

    private static final int DISTRICT_KEY = 5;

    private final ReferenceFiles files;

    ReferenceRows(ReferenceFiles files) {
        this.files = files;
    }

    List<DistrictsRecord> districts() {
        return files.rows("districts.csv").stream().map(ReferenceRows::district).toList();
    }

    private static DistrictsRecord district(CsvFile.Row row) {
        var district = new DistrictsRecord();
        district.setId(DistrictId.of(row.text("key")).value());
        district.setKey(row.text("key"));
        district.setName(row.text("name"));
        district.setSorbianName(row.optional("sorbian_name"));
        district.setSorbianLanguage(row.optional("sorbian_language"));
        district.setDesignation(row.text("designation"));
        district.setLand(row.text("land"));
        district.setMiningArea(Boolean.valueOf(row.text("mining_area")));
        district.setLon(row.number("lon"));
        district.setLat(row.number("lat"));
        return district;
    }

    List<MunicipalitiesRecord> municipalities() {
        Map<String, CsvFile.Row> sorbian = files.rows("sorbian-names.csv").stream()
                .collect(Collectors.toMap(row -> row.text("municipality"), row -> row));
        return files.rows("municipalities.csv").stream()
                .map(row -> municipality(row, sorbian.get(row.text("key"))))
                .toList();
    }

    private static MunicipalitiesRecord municipality(CsvFile.Row row, CsvFile.@Nullable Row sorbian) {
        var key = row.text("key");
        var municipality = new MunicipalitiesRecord();
        municipality.setId(MunicipalityId.of(key).value());
        municipality.setKey(key);
        municipality.setDistrictId(DistrictId.of(key.substring(0, DISTRICT_KEY)).value());
        municipality.setName(row.text("name"));
        municipality.setShortName(row.text("short_name"));
        municipality.setDesignation(row.text("designation"));
        if (sorbian != null) {
            municipality.setSorbianName(sorbian.text("name"));
            municipality.setSorbianShortName(sorbian.text("short_name"));
            municipality.setSorbianLanguage(sorbian.text("language"));
            municipality.setSorbianProof(sorbian.text("proof"));
        }
        municipality.setLon(row.number("lon"));
        municipality.setLat(row.number("lat"));
        return municipality;
    }

    List<LocalitiesRecord> localities() {
        return files.rows("localities.csv").stream()
                .map(row -> new LocalitiesRecord(
                        HashedId.of("geonames", row.text("geonames_id")),
                        DistrictId.of(row.text("district")).value(),
                        municipalityOf(row),
                        row.text("name"),
                        otherNames(row.optional("other_names")),
                        row.number("lon"),
                        row.number("lat")))
                .toList();
    }

    private static String[] otherNames(@Nullable String names) {
        return names == null ? new String[0] : names.split("\\|");
    }

    List<OtherNamesRecord> otherNames() {
        return files.rows("other-names.csv").stream()
                .map(row -> new OtherNamesRecord(
                        HashedId.of("place", "other-name", row.text("name"), row.text("municipality")),
                        MunicipalityId.of(row.text("municipality")).value(),
                        row.text("name"),
                        row.text("reason")))
                .toList();
    }

    List<CorridorsRecord> corridors() {
        return files.rows("corridors.csv").stream()
                .map(row -> new CorridorsRecord(
                        corridor(row.text("key")), row.text("key"), row.text("name_de"), row.optional("name_en"), (int)
                                row.number("width_km")))
                .toList();
    }

    List<CorridorStationsRecord> corridorStations() {
        return files.rows("corridor-stations.csv").stream()
                .map(row -> new CorridorStationsRecord(
                        HashedId.of("place", "corridor-station", row.text("corridor"), row.text("position")),
                        corridor(row.text("corridor")),
                        (int) row.number("position"),
                        row.text("name_de"),
                        row.optional("name_en"),
                        municipalityOf(row),
                        districtOf(row)))
                .toList();
    }

    private static UUID corridor(String key) {
        return HashedId.of("place", "corridor", key);
    }

    private static @Nullable UUID municipalityOf(CsvFile.Row row) {
        var key = row.optional("municipality");
        return key == null ? null : MunicipalityId.of(key).value();
    }

    private static @Nullable UUID districtOf(CsvFile.Row row) {
        var key = row.optional("district");
        return key == null ? null : DistrictId.of(key).value();
    }
}
