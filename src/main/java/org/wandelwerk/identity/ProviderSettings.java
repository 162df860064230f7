package org.wandelwerk.identity;

import java.util.List;
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
     * Which roles each group of the provider gives; said as {@code group=role, group=role@body}, of a group that gives
     * several once for each. When any is named, whoever is in none of them has left the agency. What is said otherwise
     * stands there as a group that gives nothing.
     */
    Map<String, List<String>> roles() {
        return pairs().collect(Collectors.groupingBy(
                ProviderSettings::group, Collectors.mapping(ProviderSettings::role, Collectors.toUnmodifiableList())));
    }

    /** Whether all groups are said as they have to be; nobody is locked for being in none as long as they are not. */
    boolean isReadable() {
        return pairs().allMatch(pair -> pair.indexOf('=') > 0);
    }

    private Stream<String> pairs() {
        return Stream.of(said("roles", "").split(",")).map(String::strip).filter(pair -> !pair.isEmpty());
    }

    private static String group(String pair) {
        int end = pair.indexOf('=');
        return end > 0 ? pair.substring(0, end).strip() : pair;
    }

    private static String role(String pair) {
        int end = pair.indexOf('=');
        return end > 0 ? pair.substring(end + 1).strip().replaceAll("\\s*@\\s*", "@") : "";
    }

    private String said(String name, String otherwise) {
        var value = settings.getProperty("wandelwerk.oidc." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
