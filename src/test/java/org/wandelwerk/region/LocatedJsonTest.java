package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.region.Located.Digits;
import org.wandelwerk.region.Located.Items;
import org.wandelwerk.region.Located.Members;
import org.wandelwerk.region.Located.Nothing;
import org.wandelwerk.region.Located.Truth;
import org.wandelwerk.region.Located.Words;

class LocatedJsonTest {

    private final Findings findings = new Findings();

    @Test
    void everyValueKnowsItsPlaceInCharacters() {
        var read = LocatedJson.read(RegionTexts.bytes("""
            {"ä€😀": [1,
               "zwei", true, null]}\
            """), findings);

        assertThat(read)
                .hasValueSatisfying(value -> assertThat(value).isInstanceOfSatisfying(Members.class, members -> {
                    assertThat(members.column()).isEqualTo(1);
                    assertThat(members.values().get("ä€😀"))
                            .isInstanceOfSatisfying(
                                    Items.class,
                                    items -> assertThat(items.values())
                                            .containsExactly(
                                                    new Digits(1, 11, "1"),
                                                    new Words(2, 4, "zwei"),
                                                    new Truth(2, 12, true),
                                                    new Nothing(2, 18)));
                }));
        assertThat(findings.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"a": 1,}            | 1 | 9  | is not JSON
        {"a": 01}            | 1 | 8  | is not JSON
        {"a": NaN}           | 1 | 10 | is not JSON
        {'a': 1}             | 1 | 2  | is not JSON
        {"a": 1 /* no */}    | 1 | 9  | is not JSON
        {"a": 1} {"b": 2}    | 1 | 10 | stands behind the end of the value
        {"a": 1}}            | 1 | 9  | is not JSON
        {"a": 1, "a": 2}     | 1 | 10 | is named twice
        [[[[[[[[[[[[[[[[[[[[[| 1 | 22 | is not JSON: Document nesting depth (21) exceeds
        """)
    void whatIsNoStrictJsonIsRefusedWithItsPlace(String text, int line, int column, String reason) {
        LocatedJson.read(RegionTexts.bytes(text), findings);

        assertThat(findings.refused()).singleElement().satisfies(remark -> {
            assertThat(remark.reason()).startsWith(reason);
            assertThat(remark.spot().line()).isEqualTo(line);
            assertThat(remark.spot().column()).isEqualTo(column);
        });
    }

    @Test
    void aByteThatIsNoUtf8IsNamed() {
        var text = "{\n \"name\": \"Lübben\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(LocatedJson.read(text, findings)).isEmpty();
        assertThat(findings.refused()).containsExactly(new Remark(new Spot(2, 12, ""), "0xfc", "is not UTF-8"));
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterIsRefused() {
        var text = RegionTexts.bytes("{\"a\": \"ü");

        assertThat(LocatedJson.read(java.util.Arrays.copyOf(text, text.length - 1), findings))
                .isEmpty();
        assertThat(findings.isEmpty()).isFalse();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(LocatedJson.read(new byte[0], findings)).isEmpty();
        assertThat(findings.refused()).containsExactly(new Remark(Spot.START, "", "is empty"));
    }

    @Test
    void theMarkThatSomeEditorsSetIsPassedOver() {
        assertThat(LocatedJson.read(RegionTexts.bytes("\ufeff{}"), findings)).isPresent();
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void hugeNumbersTextsAndNamesAreRefused() {
        for (var value :
                new String[] {"1".repeat(50), "\"" + "x".repeat(200_000) + "\"", "{\"" + "x".repeat(300) + "\":1}"}) {
            var found = new Findings();
            assertThat(LocatedJson.read(RegionTexts.bytes(value), found)).isEmpty();
            assertThat(found.refused())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.reason()).contains("exceeds the maximum"));
        }
    }

    @Test
    void millionsOfValuesAreRefusedBeforeTheyFillTheMemory() {
        assertThat(LocatedJson.read(RegionTexts.bytes("[" + "0,".repeat(2_000_000) + "0]"), findings))
                .isEmpty();
        assertThat(findings.isEmpty()).isFalse();
    }
}
