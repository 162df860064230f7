package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

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
                "dragonmonkey"
            })
    void whatOthersTryFirstIsRefused(String password) {
        assertThat(rules.fault(password, PERSON)).contains("identity.password.fault.known");
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
