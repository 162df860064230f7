package org.wandelwerk.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Text;

class YamlPartTest {

    private static final String FILE = """
        # a definition
        name: { de: Haus, en: house }
        nobody: null
        rooms:
          - kitchen
          - hall
        """;

    private final YamlPart root = YamlPart.read("house.yaml", FILE);

    private static void refused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(UnreadableFile.class).hasMessage(message);
    }

    @Test
    void aDefinitionIsReadByTheNamesOfItsFields() {
        assertThat(root.field("name").translated()).isEqualTo(new Text("Haus", "house"));
        assertThat(root.field("rooms").texts()).containsExactly("kitchen", "hall");
        assertThat(root.field("nobody").textOrNull()).isNull();
        assertThat(root.optional("garden")).isEmpty();
    }

    @Test
    void whatIsWrongIsRefusedWhereItStands() {
        refused(() -> root.field("rooms").number(), "house.yaml, line 5, column 3: expected a text");
        refused(() -> root.field("name").items(), "house.yaml, line 2, column 7: expected a list");
        refused(() -> root.field("garden"), "house.yaml, line 2, column 1: 'garden' is missing");
        refused(() -> root.only("name", "rooms"), "house.yaml, line 3, column 1: unknown field 'nobody'");
        refused(
                () -> root.field("rooms").items().getFirst().date(),
                "house.yaml, line 5, column 5: expected a date such as 2020-11-25");
    }

    @Test
    void aTextForEveryoneMustBeThereInBothLanguages() {
        assertThat(root.field("name").inBothLanguages()).isEqualTo(new Text("Haus", "house"));
        refused(
                () -> YamlPart.read("x.yaml", "a: { de: Haus }").field("a").inBothLanguages(),
                "x.yaml, line 1, column 4: 'en' is missing");
    }

    @Test
    void aFileThatUnfoldsGoesDeepOrIsLongIsRefusedBeforeItIsRead() {
        for (var file : List.of("a: &a [1]\nb: [*a]", "a: " + "[".repeat(40) + "]".repeat(40), "x".repeat(2_000_000))) {
            assertThatThrownBy(() -> YamlPart.read("x.yaml", file)).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void commentsAndLayoutSayNothing() {
        assertThat(YamlPart.meaning("a: [1]")).isEqualTo(YamlPart.meaning("# why\na:\n  - 1"));
        assertThat(YamlPart.meaning("a: [1]")).isNotEqualTo(YamlPart.meaning("a: [2]"));
    }
}
