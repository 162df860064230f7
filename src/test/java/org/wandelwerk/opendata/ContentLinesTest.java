package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    /** One, two, three and four bytes; Sorbian and Polish letters, and those that are escaped. */
    private static final String LETTERS = "aŁłśźćěŕóöß– €🏭,;\\\n";

    @RepeatedTest(300)
    void noLineHasMoreThan75BytesAndNoLetterIsTorn(RepetitionInfo which) {
        var said = words(new Random(which.getCurrentRepetition()));
        var written = new ContentLines().text("SUMMARY", said).toString();
        assertThat(written).endsWith("\r\n");
        for (var line : written.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).isEqualTo(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertThat(read(written)).isEqualTo("SUMMARY:" + said);
    }

    @Test
    void aLineOfExactly75BytesIsNotFolded() {
        var written = new ContentLines().text("SUMMARY", "ł".repeat(33) + "a").toString();
        assertThat(written.strip().getBytes(StandardCharsets.UTF_8)).hasSize(75);
        assertThat(written).doesNotContain("\r\n ");
    }

    @Test
    void nobodyCanSlipInALineOfHisOwn() {
        var written = new ContentLines()
                .text("SUMMARY", "eins\r\nATTACH:zwei\rATTACH:drei\u0000")
                .line("URL", "https://example.org/\r\nATTACH:vier")
                .toString();
        assertThat(written)
                .isEqualTo("SUMMARY:eins\\nATTACH:zweiATTACH:drei\r\nURL:https://example.org/ATTACH:vier\r\n");
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        var letters = LETTERS.codePoints().toArray();
        for (int length = random.nextInt(200); length > 0; length--) {
            words.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return words.toString();
    }

    private static String read(String written) {
        var unfolded = written.replace("\r\n ", "").replace("\r\n", "");
        var read = new StringBuilder();
        for (int i = 0; i < unfolded.length(); i++) {
            var sign = unfolded.charAt(i);
            if (sign == '\\') {
                i++;
                sign = unfolded.charAt(i) == 'n' ? '\n' : unfolded.charAt(i);
            }
            read.append(sign);
        }
        return read.toString();
    }
}
