package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;

/** Files of regions, changed at random: each is read, or all that is wrong is said, and nothing is thrown. */
class FuzzedRegionsTest {

    private static final Fuzzed FILES = new Fuzzed(
            "regions",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\u12",
            "\\ud800",
            "null",
            "1e999999999",
            "-0",
            "NaN",
            "true",
            "\"id\": \"o1\",",
            "\u0000",
            "[[[[[[[[[[[[[[[[",
            "\"date\": \"2024-02-31\",");

    private static final Parsing REGION = (_, file) -> {
        var read = RegionReader.read(file, RegionTexts.VOCABULARY);
        assertThat(read.file() == null).isEqualTo(!read.refused().isEmpty());
    };

    @Test
    void aRegionIsReadOrRefused() {
        assertThat(FILES.isAnyRead(REGION)).isTrue();
        FILES.isReadOrRefused(REGION);
    }
}
