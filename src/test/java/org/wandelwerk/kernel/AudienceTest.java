package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {

    private static final AudienceToken W2 = AudienceToken.body("w2");
    private static final AudienceToken W5 = AudienceToken.body("w5");
    private static final AudienceToken OFFICE = AudienceToken.role("office");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public",
                "signed-in",
                "body:w2",
                "body:imag",
                "body:*",
                "organisation:0191f3a0-0000-8000-8000-000000000001",
                "organisation:*",
                "project:P-7K3F-9QX",
                "project:*",
                "role:office",
                "person:0191f3a0-0000-7000-8000-000000000001"
            })
    void aTokenIsReadAsItIsPrinted(String word) {
        assertThat(AudienceToken.read(word)).map(AudienceToken::printed).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Public",
                "public:",
                "public:all",
                "signed-in:",
                "signed-in:all",
                "body",
                "body:",
                "body:W2",
                "body:w2 ",
                "role:*",
                "person:*",
                "person:me",
                "project:p-7k3f-9qx",
                "organisation:1",
                "nobody:w2",
                "body:w2:w5",
                "body:a,b"
            })
    void whatIsNoTokenIsNotRead(String word) {
        assertThat(AudienceToken.read(word)).isEmpty();
    }

    @Test
    void aTokenOfNothingCannotBeMade() {
        assertThatThrownBy(() -> AudienceToken.body("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AudienceToken.role("*")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasOneOfTheTokensIsAmongTheAudience() {
        var audience = Audience.of(W2, OFFICE);
        assertThat(audience.includes(Set.of(AudienceToken.PUBLIC, W2))).isTrue();
        assertThat(audience.includes(Set.of(OFFICE))).isTrue();
        assertThat(audience.includes(Set.of(AudienceToken.PUBLIC, W5))).isFalse();
        assertThat(audience.includes(Set.of())).isFalse();
    }

    @Test
    void whatNobodySharedIsReadByNobody() {
        assertThat(Audience.NOBODY.includes(Set.of(AudienceToken.PUBLIC, W2, OFFICE)))
                .isFalse();
        assertThat(Audience.NOBODY.printed()).isEmpty();
    }

    @Test
    void everybodyReadsWhatIsPublic() {
        assertThat(Audience.EVERYBODY.includes(Set.of(AudienceToken.PUBLIC))).isTrue();
    }

    @Test
    void whoReadsTheRecordsOfAllBodiesReadsThoseOfEach() {
        var readsAll = Set.of(AudienceToken.all(AudienceToken.Kind.BODY));
        assertThat(Audience.of(W2).includes(readsAll)).isTrue();
        assertThat(Audience.of(OFFICE).includes(readsAll)).isFalse();
        assertThat(Audience.of(AudienceToken.person(new PersonId(new UUID(0, 1))))
                        .includes(readsAll))
                .isFalse();
    }

    @Test
    void anAudienceIsReadAsItIsPrinted() {
        var printed = Audience.of(W2, OFFICE).printed();
        assertThat(printed).containsExactly("body:*", "body:w2", "role:office");
        assertThat(Audience.read(List.of(printed)).printed()).isEqualTo(printed);
    }

    @Test
    void aWordThatIsNoTokenSharesNothing() {
        assertThat(Audience.read(List.of("everybody", "body:W2"))).isEqualTo(Audience.NOBODY);
    }

    @Test
    void oneMoreMayRead() {
        assertThat(Audience.of(W2).and(W5).tokens()).containsExactly(W2, W5);
    }
}
