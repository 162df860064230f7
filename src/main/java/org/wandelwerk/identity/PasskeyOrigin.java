package org.wandelwerk.identity;

import java.net.URI;

/** The origin at which a browser shows this house, such as {@code https://strukturwandel.example}. */
public record PasskeyOrigin(String value) {

    String host() {
        return String.valueOf(URI.create(value).getHost());
    }
}
