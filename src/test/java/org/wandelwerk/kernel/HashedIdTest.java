package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HashedIdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void theSameOriginHasTheSameIdWhenItIsNewlyCompiled() {
        var before = new Origin("lausitz", "werkstatt-2", DAY.minusYears(1)).uuid("committee");

        assertThat(new Origin("lausitz", "werkstatt-2", DAY).uuid("committee")).isEqualTo(before);
    }

    @Test
    void anotherSourceAnotherKindOrAnotherIdIsAnotherRecord() {
        assertThat(new Origin("lausitz", "2", DAY).uuid("committee"))
                .isNotEqualTo(new Origin("ruhr", "2", DAY).uuid("committee"))
                .isNotEqualTo(new Origin("lausitz", "2", DAY).uuid("meeting"))
                .isNotEqualTo(new Origin("lausitz", "3", DAY).uuid("committee"));
    }

    @Test
    void anIdTellsThatItWasMadeByOurOwnRule() {
        var id = HashedId.of("lausitz", "project", "1");

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void whereOneWordEndsMatters() {
        assertThat(HashedId.of("ab", "c")).isNotEqualTo(HashedId.of("a", "bc"));
    }

    @Test
    void theRuleNeverChanges() {
        assertThat(HashedId.of("lausitz", "project", "1")).hasToString("d24ba84c-bc5c-8d0a-bf0b-1a75f6474dab");
    }
}
