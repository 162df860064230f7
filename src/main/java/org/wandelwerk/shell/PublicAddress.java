package org.wandelwerk.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which the public reaches this house. */
@Component
public class PublicAddress {

    private final String base;

    PublicAddress(@Value("${wandelwerk.public-url:http://localhost:8080}") String base) {
        this.base = base.replaceFirst("/+$", "");
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
