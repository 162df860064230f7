package org.wandelwerk.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Under which licence the data may be used, as the operator settled it; until then nothing is claimed. */
@Component
public class DataLicence {

    private static final String ADDRESS = "https?://[^\\s<>\"]+";

    private final String name;
    private final String address;

    DataLicence(
            @Value("${wandelwerk.data-licence.name:}") String name,
            @Value("${wandelwerk.data-licence.address:}") String address) {
        if (!address.isBlank() && (name.isBlank() || !address.strip().matches(ADDRESS))) {
            throw new IllegalArgumentException(
                    "wandelwerk.data-licence.address is no web address, or the name of the licence is missing");
        }
        this.name = name.strip();
        this.address = address.strip();
    }

    /** What it is called; {@code null} while none is settled. */
    public @Nullable String name() {
        return name.isEmpty() ? null : name;
    }

    /** Where it can be read; {@code null} when that was not told. */
    public @Nullable String address() {
        return address.isEmpty() ? null : address;
    }

    /** What goes with a file of data: a link to its licence (RFC 8288). */
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        Optional.ofNullable(address()).ifPresent(to -> headers.set(HttpHeaders.LINK, "<" + to + ">; rel=\"license\""));
        return headers;
    }
}
