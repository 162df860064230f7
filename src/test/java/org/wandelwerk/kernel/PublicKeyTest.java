package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicKeyTest {

    private final PublicKey key = PublicKey.ofProject(HashedId.of("lausitz", "project", "p024"));

    @Test
    void hasTheFormThatCanBeReadOverThePhone() {
        assertThat(key.value()).matches("P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}");
    }

    @Test
    void isReadAsPeopleTypeIt() {
        var typed =
                key.value().toLowerCase(java.util.Locale.ROOT).replace('0', 'o').replace('1', 'l');
        assertThat(PublicKey.read(typed)).contains(key);
        assertThat(PublicKey.read(key.value().replace("-", ""))).contains(key);
    }

    @Test
    void oneWrongSignIsNoticed() {
        var signs = key.value().toCharArray();
        for (int place : new int[] {2, 3, 4, 5, 7, 8, 9}) {
            var wrong = signs.clone();
            wrong[place] = wrong[place] == 'A' ? 'B' : 'A';
            assertThat(PublicKey.read(new String(wrong))).isEmpty();
        }
    }

    @Test
    void whatIsNoKeyIsNotRead() {
        assertThat(PublicKey.read("")).isEmpty();
        assertThat(PublicKey.read("P-UUUU-UUU")).isEmpty();
        assertThat(PublicKey.read("P-" + "A".repeat(10_000))).isEmpty();
    }

    @Test
    void differentProjectsHaveDifferentKeys() {
        var keys = java.util.stream.IntStream.range(0, 500)
                .mapToObj(number -> PublicKey.ofProject(HashedId.of("lausitz", "project", "p" + number)))
                .distinct();
        assertThat(keys.count()).isEqualTo(500);
    }

    @Test
    void anIdMadeFromWordsIsAUuidOfVersionEight() {
        UUID id = HashedId.of("lausitz", "project", "p001");
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isEqualTo(HashedId.of("lausitz", "project", "p001"));
    }
}
