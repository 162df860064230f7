package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.shell.Demonstration;

/** With no setting at all the Lausitz comes in while this house starts, and not from a copy as elsewhere. */
@LausitzHouse
@TestPropertySource(properties = {House.OwnDatabase.STARTS_EMPTY + "=true", "wandelwerk.region="})
class FirstStartTest {

    @Autowired
    private Committees committees;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Runs runs;

    @Autowired
    private DSLContext sql;

    @LocalServerPort
    private int port;

    @Test
    void theLausitzIsThere() {
        assertThat(committees.workshops()).hasSize(5);
        assertThat(sql.fetch("select file, unmatched from region.runs").intoArrays())
                .isEqualTo(new Object[][] {{"demo/lausitz/lausitz.json", 6}});
    }

    @Test
    void theHouseSaysThatItOnlyDemonstrates() {
        assertThat(demonstration.isOn()).isTrue();
        assertThat(runs.hasDemonstration()).isTrue();
        assertThat(new Site(port).get("/").page().select(".service__notice").text())
                .contains("Vorführung");
    }
}
