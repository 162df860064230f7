package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.kernel.HashedId;

/** Records of each kind are found for their line of time. */
@LausitzHouse
class TrailSourceTest {

    @Autowired
    private List<TrailSource> sources;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void aLookThatWasChanged() {
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into appearance.worn_parts (id, part, fields) values (?, 'farben', '{}') on conflict do"
                                + " nothing",
                        HashedId.of("appearance.farben")));
    }

    private UUID someId(TrailSource source) {
        var own = source.tables().getFirst();
        var id = sql.fetchValue("select %s from %s order by 1 limit 1".formatted(own.owner(), own.name()));
        return UUID.fromString(String.valueOf(id));
    }

    @Test
    void aRecordOfEachKindIsFoundByItsIdAndByTheKeyOfItsAddress() {
        assertThat(sources).hasSizeGreaterThanOrEqualTo(9);
        for (var source : sources) {
            var id = someId(source);
            var record = source.find(id.toString()).orElseThrow();
            assertThat(record.id()).as(source.word()).isEqualTo(id);
            assertThat(source.names(List.of(id))).as(source.word()).containsOnly(Map.entry(id, record.name()));
            if (record.address() != null) {
                var key = record.address().replace("/werkstaetten/", "w").replaceFirst(".*/", "");
                assertThat(source.find(key)).as(key).contains(record);
            }
        }
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (var source : sources) {
            assertThat(source.find("gibt-es-nicht")).as(source.word()).isEmpty();
            assertThat(source.find(UUID.randomUUID().toString()))
                    .as(source.word())
                    .isEmpty();
        }
    }
}
