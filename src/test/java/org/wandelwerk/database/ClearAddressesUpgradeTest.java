package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** The same with a house that wrote down where letters go before that could be erased. */
@ContextConfiguration(initializers = ClearAddressesUpgradeTest.ThenDatabase.class, inheritInitializers = false)
class ClearAddressesUpgradeTest extends UpgradeTest {

    private static final Path THEN = KeptReleasesTest.FOLDER.resolve("0.1.0.20270205-lausitz.txt.gz");

    /** Points the application to the house of then. */
    static final class ThenDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            open(context, THEN);
        }
    }

    @Autowired
    private Erasures erasures;

    @Autowired
    private DSLContext sql;

    @Test
    void addressesThatStoodInClearInOldEntriesStandApartAndEndWithTheOthers() {
        assertThat(said("select c::text from history.changes c")).doesNotContain("Vorbild, Vera", "VERA-VORBILD");
        assertThat(sql.fetchCount(DSL.table("history.partings"))).isEqualTo(3);

        Acting.as(
                HouseActors.SYSTEM,
                () -> erasures.eraseEnded(
                        "letter.addresses", "lines", Instant.parse("2100-01-01T00:00:00Z"), 500, "its time is over"));

        assertThat(said("select e::text from history.erasables e where column_name = 'lines'"))
                .doesNotContain("Vorbild, Vera", "Am Hafen")
                .contains("VERA-VORBILD");
        itsHistoryIsWholeAndItsPagesAnswer();
    }

    private String said(String query) {
        return sql.fetchValues(query).toString();
    }

    @Override
    Path kept() {
        return THEN;
    }
}
