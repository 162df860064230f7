package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A demonstration comes by itself only where nobody else can read it. */
class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://localhost:8080",
                "http://localhost:8080/",
                "https://localhost:8443",
                "http://127.0.0.1:8080",
                "http://[::1]:8080"
            })
    void thisMachineIsLocal(String address) {
        assertThat(new PublicAddress(address, "").isLocal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wandel.example",
                "http://localhost.wandel.example",
                "http://localhost@wandel.example",
                "http://localhost:80@wandel.example",
                "http://127.0.0.1.wandel.example",
                "http://127.0.0.2.example:8080",
                "http://10.0.0.1",
                "http://0.0.0.0:8080",
                "ftp://localhost",
                "localhost",
                ""
            })
    void everyOtherAddressIsNot(String address) {
        assertThat(new PublicAddress(address, "").isLocal()).isFalse();
    }
}
