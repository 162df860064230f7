package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.wandelwerk.shell.AnsweringThreads;

class PasswordHashesTest {

    private static final String PASSWORD = "Kreide lampe Fährboot";

    private final PasswordHashes hashes = new PasswordHashes(
            new DefaultListableBeanFactory().getBeanProvider(AnsweringThreads.class), 1, Duration.ofSeconds(30));

    private String encoded(String password) {
        return hashes.encode(password).orElseThrow();
    }

    @Test
    void aPasswordIsKeptByArgon2idWithItsParameters() {
        assertThat(encoded(PASSWORD)).matches("\\{argon2@1\\}\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$.+\\$.+");
    }

    @Test
    void theSamePasswordIsNeverKeptTheSameWay() {
        assertThat(encoded(PASSWORD)).isNotEqualTo(encoded(PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kreide lampe fährboot",
                " Kreide lampe Fährboot",
                "Kreide lampe Fährboot ",
                "Kreide lampe Fährboo",
                "Kreide lampe Fährboot\n"
            })
    void aPasswordIsComparedExactlyAsItWasTyped(String other) {
        var kept = encoded(PASSWORD);
        assertThat(hashes.matches(PASSWORD, kept)).hasValue(true);
        assertThat(hashes.matches(other, kept)).hasValue(false);
    }

    @Test
    void noSignOfALongPasswordIsLeftOut() {
        var kept = encoded("a".repeat(199) + "b");
        assertThat(hashes.matches("a".repeat(199) + "b", kept)).hasValue(true);
        assertThat(hashes.matches("a".repeat(199) + "c", kept)).hasValue(false);
    }

    @Test
    void whoHasNoPasswordIsNeverRight() {
        assertThat(hashes.matches(PASSWORD, null)).hasValue(false);
        assertThat(hashes.matches("argon2@1", null)).hasValue(false);
    }

    @Test
    void whatWasEncodedMoreWeaklyIsOutdated() {
        var weak = new Argon2PasswordEncoder(16, 32, 1, 4_096, 1);
        assertThat(hashes.isOutdated("{argon2@1}" + weak.encode(PASSWORD))).isTrue();
        assertThat(hashes.isOutdated(encoded(PASSWORD))).isFalse();
    }

    @Test
    void itIsWrittenAsOthersWriteIt() {
        var spring = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        assertThat(hashes.matches(PASSWORD, "{argon2@1}" + spring.encode(PASSWORD)))
                .hasValue(true);
        assertThat(hashes.matches("other", "{argon2@1}" + spring.encode(PASSWORD)))
                .hasValue(false);
        assertThat(spring.matches(PASSWORD, encoded(PASSWORD).substring("{argon2@1}".length())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$",
                "$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo",
                "$argon2id$v=19$m=999999,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo",
                "Kreide lampe Fährboot"
            })
    void whatIsNoSuchCodeIsNeverRight(String words) {
        assertThat(hashes.matches(PASSWORD, "{argon2@1}" + words)).hasValue(false);
        assertThat(hashes.isOutdated("{argon2@1}" + words)).isTrue();
    }

    @Test
    void theMemoryOfOnePasswordServesTheNext() {
        encoded(PASSWORD);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();
        encoded(PASSWORD);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000);
    }
}
