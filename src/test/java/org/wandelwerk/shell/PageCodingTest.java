package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader says in numbers how much each way of packing is wanted (RFC 9110, 12.5.3). */
class PageCodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, br | BROTLI",
                "br;q=0.9, gzip;q=0.8 | BROTLI",
                "br;q=0.1 | BROTLI",
                "BR ; Q=1.0, gzip | BROTLI",
                "br;q=0, gzip;q=0.5 | GZIP",
                "br; q=0.000, gzip | GZIP",
                "gzip;q=0.9 | GZIP",
                "gzip;q=0.0 | PLAIN",
                "xbr, gzipped | PLAIN",
                "identity | PLAIN",
                "'' | PLAIN"
            })
    void theSmallestThatIsWantedAtAllIsTaken(String accepted, PageCoding coding) {
        assertThat(PageCoding.fitting(accepted)).isEqualTo(coding);
    }
}
