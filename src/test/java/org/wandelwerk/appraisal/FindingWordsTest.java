package org.wandelwerk.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Statements;

@LausitzHouse
class FindingWordsTest {

    private static final List<String> CRITERIA =
            List.of("criterion:competitiveness", "criterion:skills", "criterion:quality-of-life");

    @Autowired
    private FindingWords words;

    @Autowired
    private Statements statements;

    @Test
    void programmesAreReadOnceHoweverManyCriteriaAreNamed() {
        assertThat(words.items(CRITERIA)).containsOnlyKeys(CRITERIA);
        var one = statements.during(() -> words.items(CRITERIA.subList(0, 1)));
        assertThat(statements.during(() -> words.items(CRITERIA))).hasSameSizeAs(one);
    }
}
