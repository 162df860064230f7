package org.wandelwerk.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed in parts is one gzip file for whoever unpacks it; that checks sum and length. */
class JoinedGzipTest {

    private static final String BODY = "<p>Grube, Gärrest, Chóśebuz</p>";

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var input = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return input.readAllBytes();
        }
    }

    private static byte[] joined(String head, String body, String foot) {
        var page = (head + body + foot).getBytes(UTF_8);
        var start = head.getBytes(UTF_8).length;
        var inside = body.getBytes(UTF_8);
        return JoinedGzip.join(page, start, start + inside.length, JoinedGzip.blocks(inside));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 2_000, 50_000})
    void aPageInThreePartsIsWhole(int times) throws IOException {
        var body = BODY.repeat(times);

        var page = unpacked(joined("<html><body>", body, "</body></html>"));

        assertThat(new String(page, UTF_8)).isEqualTo("<html><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8191, 8192, 8193})
    void partsOfAnyLengthFit(int length) throws IOException {
        var part = "x7".repeat(length);

        assertThat(new String(unpacked(joined(part, part, part)), UTF_8)).isEqualTo(part + part + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a"})
    void nothingAroundTheBodyIsFineToo(String around) throws IOException {
        assertThat(new String(unpacked(joined(around, BODY, around)), UTF_8)).isEqualTo(around + BODY + around);
    }
}
