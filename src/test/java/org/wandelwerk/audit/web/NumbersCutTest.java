package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** A file of numbers that is not whole says so in its last row. */
@DraftHouse
@TestPropertySource(properties = "spring.application.name=cut-numbers-house")
class NumbersCutTest {

    private static final String FILE = "/schreibtisch/pruefung/nummern/sitzungen.csv";
    private static final String CUT = "\"Hier endet die Datei nach 20\\.000 Zeilen; es gibt mehr.\",+";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private void meetings(int from, int to) {
        Acting.as(
                HouseActors.IMPORT, () -> sql.transactionResult(all -> all.dsl().execute("""
                    insert into meeting.meetings
                        (id, slug, kind, title_de, sources, origin_source, origin_id, origin_as_of)
                    select gen_random_uuid(), 'cut-' || n, 'JOINT', 'Sitzung', '{}', 'test', 'cut-' || n,
                        '2026-01-01'
                    from generate_series(?::int, ?::int) n\
                    """, from, to)));
    }

    @Test
    void atTheBoundItIsWholeAndOneMoreEndsIt() {
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        meetings(1, 20_000);
        var whole = auditor.get(FILE).body().lines().toList();
        assertThat(whole).hasSize(20_001);
        assertThat(whole.getLast()).contains(",20000,");

        meetings(20_001, 20_001);
        var cut = auditor.get(FILE).body().lines().toList();
        assertThat(cut).hasSize(20_002);
        assertThat(cut.getLast()).matches(CUT);
    }
}
