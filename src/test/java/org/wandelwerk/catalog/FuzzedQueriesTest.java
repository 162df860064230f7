package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Questions to the catalogue, changed at random: each becomes a question of the index, or names nothing. */
class FuzzedQueriesTest {

    private static final Fuzzed FILES = new Fuzzed(
            "queries",
            "&",
            "=",
            "art=",
            "ordnung=",
            "nach=",
            "q=",
            "*",
            "?",
            "~2",
            "\"",
            "AND ",
            "[a TO z]",
            "\\",
            "(((((",
            "\u0000",
            "\u202e",
            "ß".repeat(300),
            "x ".repeat(300));

    /** As the words of an address, which were decoded before. */
    private static Map<String, List<String>> words(byte[] file) {
        return Arrays.stream(new String(file, StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(pair -> pair.length > 1 ? pair[1] : "", Collectors.toList())));
    }

    private static final Parsing QUERY = (_, file) -> {
        var query = CatalogQuery.read(words(file));
        assertThat(WordQuery.of(query, Set.of("public")).toString()).isNotEmpty();
    };

    @Test
    void aQuestionIsReadOrNamesNothing() {
        assertThat(FILES.isAnyRead(QUERY)).isTrue();
        FILES.isReadOrRefused(QUERY, NotFound.class, Refused.class);
    }
}
