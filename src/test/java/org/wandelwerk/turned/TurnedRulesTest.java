package org.wandelwerk.turned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is to be turned round stands in the sources, and those who are to notice are there. */
class TurnedRulesTest {

    @Test
    void eachRuleStandsOnceInItsSourceAndIsTurnedIntoSomethingElse() throws IOException {
        var rules = TurnedRule.all();
        assertThat(rules).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        for (var rule : rules) {
            var source = Files.readString(rule.file());
            assertThat(source.split(Pattern.quote(rule.stands()), -1))
                    .as(rule.toString())
                    .hasSize(2);
            assertThat(rule.text()).as(rule.toString()).isNotEqualTo(source);
        }
    }

    @Test
    void whoIsToNoticeIsATest() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
            for (var rule : TurnedRule.all()) {
                assertThat(tests)
                        .as(rule.toString())
                        .containsAll(rule.tests().stream()
                                .map(test -> test + ".java")
                                .toList());
            }
        }
    }
}
