package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;

@House
class CollationTest {

    @Autowired
    private DSLContext sql;

    @Test
    void theDatabaseKnowsTheOrderOfEachLanguage() {
        for (var language : new String[] {"de", "en", "dsb", "hsb", "pl"}) {
            assertThat(sql.resultQuery("select 1 from pg_collation where collname = ?", language + "-x-icu")
                            .fetch())
                    .as(language)
                    .isNotEmpty();
        }
        assertThat(sql.resultQuery("select 'Hochoza' < 'Chóśebuz' collate \"dsb-x-icu\"")
                        .fetchSingle(0))
                .isEqualTo(true);
        assertThat(sql.resultQuery("select 'Hochoza' < 'Chóśebuz' collate \"de-x-icu\"")
                        .fetchSingle(0))
                .isEqualTo(false);
    }
}
