package org.wandelwerk.identity;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the operator tells of the agency's own sign-in, by OpenID Connect; none is the rule. */
@Component
class ProviderSettings {

    private final Environment settings;

    ProviderSettings(Environment settings) {
        this.settings = settings;
    }

    boolean isSet() {
        return !issuer().isEmpty();
    }

    String issuer() {
        return said("issuer", "");
    }

    String client() {
        return said("client-id", "wandelwerk");
    }

    String secret() {
        return said("client-secret", "");
    }

    /** What the button says. */
    String label() {
        return said("label", issuer().replaceFirst("https?://", ""));
    }

    /** The claim that lists the groups of a user. */
    String groupsClaim() {
        return said("groups-claim", "groups");
    }

    /**
     * Which role each group of the provider gives; said as {@code group=role, group=role@body}. When any is named,
     * whoever is in none of them has left the agency.
     */
    Map<String, String> roles() {
        return Stream.of(said("roles", "").split(","))
                .map(String::strip)
                .filter(pair -> pair.matches("[^=]+=[a-z0-9-]+(@[a-z0-9-]+)?"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (first, _) -> first));
    }

    private String said(String name, String otherwise) {
        var value = settings.getProperty("wandelwerk.oidc." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
