package org.wandelwerk.shell;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which the public reaches this house, and what is said there when it is not the real one. */
@Component
public class PublicAddress {

    private final String base;
    private final String testNotice;

    PublicAddress(
            @Value("${wandelwerk.public-url:http://localhost:8080}") String base,
            @Value("${wandelwerk.test-system:}") String testNotice) {
        this.base = base.replaceFirst("/+$", "");
        this.testNotice = testNotice.strip();
    }

    /** What a test system says of itself on every page and in every mail; {@code null} in a real house. */
    public @Nullable String testNotice() {
        return testNotice.isEmpty() ? null : testNotice;
    }

    public String of(String path) {
        return base + path;
    }

    /** Whether only this very machine can mean the address. */
    public boolean isLocal() {
        return base.matches("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    public boolean isSecure() {
        return base.startsWith("https://");
    }
}
