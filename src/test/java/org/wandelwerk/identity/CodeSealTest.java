package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.kernel.PersonId;

class CodeSealTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Secrets secrets = new Secrets();

    @TempDir
    private Path home;

    private CodeSeal seal(String setting, Path folder) {
        return new CodeSeal(new CodeKey(setting, folder, secrets), secrets);
    }

    @Test
    void whatIsSealedOpensForItsPersonAlone() {
        var seal = seal("", home);
        var sealed = seal.seal(person, SECRET);

        assertThat(sealed).doesNotContain(SECRET).startsWith("sealed ");
        assertThat(seal.open(person, sealed)).contains(SECRET);
        assertThat(seal.open(new PersonId(UUID.randomUUID()), sealed)).isEmpty();
    }

    @Test
    void theSameSecretIsSealedOtherwiseEachTime() {
        var seal = seal("", home);

        assertThat(seal.seal(person, SECRET)).isNotEqualTo(seal.seal(person, SECRET));
    }

    @Test
    void aLinkBringsItsWordsBackInItsPlaceAlone() {
        var seal = seal("", home);
        var link = seal.link("wer@example.org", "a place");

        assertThat(link).matches("[A-Za-z0-9_-]+").doesNotContain("example");
        assertThat(seal.linked(link, "a place")).contains("wer@example.org");
        assertThat(seal.linked(link, "another place")).isEmpty();
        assertThat(seal.linked("A" + link.substring(1) + "A", "a place")).isEmpty();
        assertThat(seal.linked("A".repeat(41), "a place")).isEmpty();
        assertThat(seal.linked("", "a place")).isEmpty();
    }

    @Test
    void wordsHaveOneMarkForEachPlaceAndKey() {
        var seal = seal("", home);
        var mark = seal.mark("wer@example.org", "a place");

        assertThat(seal.mark("wer@example.org", "a place")).isEqualTo(mark);
        assertThat(seal.mark("wer@example.org", "another place")).isNotEqualTo(mark);
        assertThat(seal.mark("was@example.org", "a place")).isNotEqualTo(mark);
        assertThat(seal("", home.resolve("other")).mark("wer@example.org", "a place"))
                .isNotEqualTo(mark);
    }

    @Test
    void theKeyIsMadeOnceAndForNobodyElse() throws IOException {
        var sealed = seal("", home).seal(person, SECRET);
        var file = home.resolve("keys/codes.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(Files.readString(file).strip())).hasSize(32);
        assertThat(seal("", home).open(person, sealed)).contains(SECRET);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void underAnotherKeyNothingOpensAndNothingBreaks() {
        var sealed = seal("", home).seal(person, SECRET);

        assertThat(seal("", home.resolve("another")).open(person, sealed)).isEmpty();
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        var seal = seal("", home);
        var sealed = seal.seal(person, SECRET);
        var end = sealed.endsWith("AAAA") ? "BBBB" : "AAAA";

        assertThat(seal.open(
                        person, sealed.substring(0, sealed.length() - 8) + end + sealed.substring(sealed.length() - 4)))
                .isEmpty();
    }

    @Test
    void aKeyThatTheOperatorSetsComesFirst() {
        var setting = Base64.getEncoder().encodeToString(new byte[32]);
        var sealed = seal(setting, home).seal(person, SECRET);

        assertThat(home.resolve("keys")).doesNotExist();
        assertThat(seal(setting + "\n", home.resolve("another")).open(person, sealed))
                .contains(SECRET);
        assertThatThrownBy(() -> seal("c2hvcnQ=", home).seal(person, SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
    }

    @Test
    void whatWasStoredBeforeIsReadAsItIs() {
        assertThat(seal("", home).open(person, SECRET)).contains(SECRET);
    }
}
