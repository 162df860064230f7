package org.wandelwerk.place;

import static org.wandelwerk.place.jooq.Tables.CORRIDORS;
import static org.wandelwerk.place.jooq.Tables.CORRIDOR_STATIONS;
import static org.wandelwerk.place.jooq.Tables.DISTRICTS;
import static org.wandelwerk.place.jooq.Tables.LOCALITIES;
import static org.wandelwerk.place.jooq.Tables.MUNICIPALITIES;
import static org.wandelwerk.place.jooq.Tables.OTHER_NAMES;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.jooq.tables.records.DistrictsRecord;
import org.wandelwerk.place.jooq.tables.records.LocalitiesRecord;
import org.wandelwerk.place.jooq.tables.records.MunicipalitiesRecord;

/** Reads places. */
@Repository
class PlaceRepository {

    /** The mark of a Sorbian name that is known but has no proof: it finds the place and is not shown. */
    static final String UNPROVEN = "O";

    private final DSLContext sql;

    PlaceRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Municipality> municipalities(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.selectFrom(MUNICIPALITIES)
                        .where(MUNICIPALITIES.ID.in(ids))
                        .fetch(PlaceRepository::municipality);
    }

    List<Municipality> municipalities() {
        return sql.selectFrom(MUNICIPALITIES)
                .orderBy(MUNICIPALITIES.NAME.collate("de-x-icu"), MUNICIPALITIES.KEY)
                .fetch(PlaceRepository::municipality);
    }

    List<District> districts() {
        return sql.selectFrom(DISTRICTS)
                .orderBy(DISTRICTS.NAME.collate("de-x-icu"), DISTRICTS.KEY)
                .fetch(PlaceRepository::district);
    }

    List<Corridor> corridors() {
        return sql.selectFrom(CORRIDORS)
                .orderBy(CORRIDORS.KEY)
                .fetch(row -> new Corridor(
                        row.getKey(),
                        new Text(row.getNameDe(), row.getNameEn()),
                        row.getWidthKm(),
                        stations(row.getId())));
    }

    private List<Corridor.Station> stations(UUID corridor) {
        return sql.select(CORRIDOR_STATIONS.NAME_DE, CORRIDOR_STATIONS.NAME_EN)
                .select(MUNICIPALITIES.fields())
                .select(DISTRICTS.fields())
                .from(CORRIDOR_STATIONS)
                .leftJoin(MUNICIPALITIES)
                .on(MUNICIPALITIES.ID.eq(CORRIDOR_STATIONS.MUNICIPALITY_ID))
                .leftJoin(DISTRICTS)
                .on(DISTRICTS.ID.eq(CORRIDOR_STATIONS.DISTRICT_ID))
                .where(CORRIDOR_STATIONS.CORRIDOR_ID.eq(corridor))
                .orderBy(CORRIDOR_STATIONS.POSITION)
                .fetch(row ->
                        station(new Text(row.get(CORRIDOR_STATIONS.NAME_DE), row.get(CORRIDOR_STATIONS.NAME_EN)), row));
    }

    private static Corridor.Station station(Text name, Record row) {
        if (row.get(MUNICIPALITIES.ID) == null) {
            var district = district(row.into(DISTRICTS));
            return new Corridor.Station(name, district.sorbian(), district.point());
        }
        var municipality = municipality(row.into(MUNICIPALITIES));
        return new Corridor.Station(name, municipality.sorbian(), municipality.point());
    }

    /** Every name of every place that is known. */
    List<NamedPlace> names() {
        return Stream.of(
                        sql.selectFrom(MUNICIPALITIES).fetch().stream().flatMap(PlaceRepository::names),
                        sql.selectFrom(LOCALITIES).fetch().stream().flatMap(PlaceRepository::names),
                        otherNames().stream())
                .flatMap(names -> names)
                .toList();
    }

    private List<NamedPlace> otherNames() {
        return sql.select(OTHER_NAMES.NAME, OTHER_NAMES.MUNICIPALITY_ID, MUNICIPALITIES.DISTRICT_ID)
                .from(OTHER_NAMES)
                .join(MUNICIPALITIES)
                .on(MUNICIPALITIES.ID.eq(OTHER_NAMES.MUNICIPALITY_ID))
                .fetch(row -> new NamedPlace(
                        row.value1(), new MunicipalityId(row.value2()), new DistrictId(row.value3()), false));
    }

    private static Stream<NamedPlace> names(MunicipalitiesRecord row) {
        var municipality = new MunicipalityId(row.getId());
        var district = new DistrictId(row.getDistrictId());
        var names = Stream.<NamedPlace>builder()
                .add(new NamedPlace(row.getName(), municipality, district, true))
                .add(new NamedPlace(row.getShortName(), municipality, district, false));
        var sorbian = row.getSorbianName();
        if (sorbian != null) {
            names.add(new NamedPlace(sorbian, municipality, district, false))
                    .add(new NamedPlace(row.getSorbianShortName(), municipality, district, false))
                    .add(new NamedPlace(row.getName() + "/" + sorbian, municipality, district, true))
                    .add(new NamedPlace(
                            row.getShortName() + "/" + row.getSorbianShortName(), municipality, district, false));
        }
        return names.build();
    }

    private static Stream<NamedPlace> names(LocalitiesRecord row) {
        var id = row.getMunicipalityId();
        var municipality = id == null ? null : new MunicipalityId(id);
        var district = new DistrictId(row.getDistrictId());
        return Stream.concat(Stream.of(row.getName()), Stream.of(row.getOtherNames()))
                .map(name -> new NamedPlace(name, municipality, district, false));
    }

    private static Municipality municipality(MunicipalitiesRecord row) {
        var isShown = row.getSorbianName() != null && !UNPROVEN.equals(row.getSorbianProof());
        return new Municipality(
                new MunicipalityId(row.getId()),
                row.getKey(),
                row.getName(),
                row.getShortName(),
                isShown ? sorbian(row.getSorbianName(), row.getSorbianShortName(), row.getSorbianLanguage()) : null,
                new DistrictId(row.getDistrictId()),
                new Point(row.getLon(), row.getLat()));
    }

    private static District district(DistrictsRecord row) {
        var name = row.getSorbianName();
        return new District(
                new DistrictId(row.getId()),
                row.getKey(),
                row.getName(),
                name == null ? null : sorbian(name, name, row.getSorbianLanguage()),
                row.getDesignation(),
                row.getMiningArea(),
                new Point(row.getLon(), row.getLat()));
    }

    private static SorbianName sorbian(String name, String shortName, String tag) {
        return new SorbianName(name, shortName, tag.equals(Language.DSB.tag()) ? Language.DSB : Language.HSB);
    }
}
