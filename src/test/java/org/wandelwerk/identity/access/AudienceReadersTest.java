package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;

/** Whoever asks who reads a record is told of all, or that there are more. */
@House
@Transactional
class AudienceReadersTest {

    private static final NamedMatter SHARED = NamedMatter.read(
            new Matter("what the bank reads", Set.of(), Audience.of(AudienceToken.role("bank"))),
            Text.german("x"),
            "/x");

    @Autowired
    private AudienceReaders readers;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void nobodyReadsIt() {
        sql.execute(
                "update identity.grants set ended_at = now(), ended_by = ?, end_reason = 'x' where ended_at is null",
                HouseActors.SYSTEM.id().value());
    }

    private void read(int howMany) {
        var by = HouseActors.SYSTEM.id().value();
        sql.execute(
                "with more as (insert into identity.people (id, name, kind) select uuidv7(), 'Kim', 'PERSON' from"
                        + " generate_series(1, ?) returning id) insert into identity.grants (id, person_id, role,"
                        + " scope_kind, valid_from, granted_by, granted_at, reason) select uuidv7(), id, 'bank',"
                        + " 'EVERYTHING', date '2020-01-01', ?, now(), 'x' from more",
                howMany,
                by);
    }

    private Slice<AudienceReaders.Reader> told() {
        return Acting.as(HouseActors.SYSTEM, () -> readers.of(SHARED));
    }

    @Test
    void asManyAsAreShownAreAllOfThem() {
        read(AudienceReaders.MOST);
        assertThat(told().items()).hasSize(AudienceReaders.MOST);
        assertThat(told().next()).isNull();
    }

    @Test
    void oneMoreIsNotShownAndIsSaid() {
        read(AudienceReaders.MOST + 1);
        assertThat(told().items()).hasSize(AudienceReaders.MOST);
        assertThat(told().next()).isNotNull();
    }
}
