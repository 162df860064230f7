package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.kernel.PersonId;

class PasswordRulesTest {

    private static final Person PERSON = new Person(
            new PersonId(new UUID(0, 1)), "Katrin Muster", new MailAddress("katrin.muster@example.org"), false, false);

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"kurz", "elf-zeichen"})
    void aShortOneIsRefused(String password) {
        assertThat(rules.fault(password, PERSON)).contains("identity.password.fault.short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motherfucker",
                "MotherFucker!",
                "passwordpassword",
                "123456789012",
                "111111111111",
                "Password2026!!!",
                "qwertyqwerty",
                "aaaabbbbaaaa",
                "Strukturwandel2038",
                "katrin.muster2026",
                "katrinmuster12",
                "dragonmonkey",
                "Willkommen2024",
                "qwertzuiop123",
                "yxcvbnm12345",
                "12345678abcd",
                "1234567890123",
                "abcdefghijkl",
                "lkjhgfdsa098",
                "ichliebedich1",
                "iloveyousomuch",
                "passwort1234"
            })
    void whatOthersTryFirstIsRefused(String password) {
        assertThat(rules.fault(password, PERSON)).contains("identity.password.fault.known");
    }

    /** OWASP ASVS 5.0, 6.2.4: three thousand at least of those that are long enough to be chosen. */
    @Test
    void theListsHoldManyThatAreLongEnoughToBeChosen() throws IOException {
        var chosen = new HashSet<String>();
        for (var list : PasswordRules.LISTS) {
            try (var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(list))) {
                var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
                lines.filter(word -> word.length() >= PasswordRules.SHORTEST).forEach(chosen::add);
            }
        }
        assertThat(chosen).hasSizeGreaterThan(40_000);
        var some = chosen.stream().sorted().toList();
        for (int at = 0; at < some.size(); at += 1_000) {
            assertThat(rules.fault(some.get(at).toUpperCase(Locale.ROOT), PERSON))
                    .as(some.get(at))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kreide lampe fährboot", "nurkleinebuchstaben", "ŁužycaŁužyca-a-b", "    drei wege    "})
    void noKindsOfSignsAreAskedFor(String password) {
        assertThat(rules.fault(password, PERSON)).isEmpty();
    }

    @Test
    void aLongOneIsTakenUpToTwoHundredSigns() {
        var sentence = "Im Tagebau Nord wachsen seit dem Frühjahr Linden neben dem Radweg; ";
        assertThat(sentence.length()).isGreaterThan(64);
        assertThat(rules.fault(sentence, PERSON)).isEmpty();
        assertThat(rules.fault(sentence.repeat(3).substring(0, 200), PERSON)).isEmpty();
    }

    @Test
    void anEndlessOneIsRefusedBeforeItCostsAnything() {
        assertThat(rules.fault("x".repeat(201), PERSON)).contains("identity.password.fault.long");
    }
}
