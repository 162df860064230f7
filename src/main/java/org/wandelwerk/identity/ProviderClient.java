package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Speaks with the provider by Spring Security: code flow with PKCE, state and nonce. The provider is asked about itself
 * at the first sign-in by it, so that the house starts without it.
 */
@Component
class ProviderClient {

    private final ProviderSettings settings;
    private final ProviderRequests requests;
    private volatile @Nullable ClientRegistration registration;

    ProviderClient(ProviderSettings settings, ProviderRequests requests) {
        this.settings = settings;
        this.requests = requests;
    }

    /**
     * What only this browser and the house know of one way to the provider and back.
     *
     * @param isAgain whether the provider must ask anew who it is, however lately it has
     */
    record Flow(String state, String nonce, String verifier, String back, boolean isAgain) {}

    /** The address of the provider to which the browser is sent. */
    String address(Flow flow) {
        return request(flow).getAuthorizationRequestUri();
    }

    /** For whom the provider vouches, when all it says is right. */
    ProviderUser check(Flow flow, String state, String code) {
        var response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(flow.back())
                .state(state)
                .build();
        var exchange = new OAuth2AuthorizationExchange(request(flow), response);
        var checked = requests.codes().authenticate(new OAuth2LoginAuthenticationToken(registration(), exchange));
        return user((OidcUser)
                Objects.requireNonNull(Objects.requireNonNull(checked).getPrincipal()));
    }

    private ProviderUser user(OidcUser user) {
        var mail = Boolean.FALSE.equals(user.getEmailVerified()) ? null : user.getEmail();
        var subject = Objects.requireNonNull(user.getSubject());
        return new ProviderUser(
                String.valueOf(user.getIssuer()),
                subject,
                Objects.requireNonNullElse(mail, ""),
                Objects.requireNonNullElse(user.getFullName(), subject),
                groups(user),
                user.getAuthenticatedAt());
    }

    private @Nullable Set<String> groups(OidcUser user) {
        return user.getClaim(settings.groupsClaim()) instanceof Collection<?> groups
                ? groups.stream().map(String::valueOf).collect(Collectors.toSet())
                : null;
    }

    private OAuth2AuthorizationRequest request(Flow flow) {
        var provider = registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .redirectUri(flow.back())
                .scopes(provider.getScopes())
                .state(flow.state())
                .additionalParameters(Map.of(
                        "nonce", digest(flow.nonce()),
                        "code_challenge", digest(flow.verifier()),
                        "code_challenge_method", "S256"))
                .additionalParameters(more -> {
                    if (flow.isAgain()) {
                        more.putAll(Map.of("prompt", "login", "max_age", "0"));
                    }
                })
                .attributes(kept -> kept.putAll(Map.of(
                        "nonce", flow.nonce(),
                        "code_verifier", flow.verifier(),
                        "registration_id", provider.getRegistrationId())))
                .build();
    }

    private ClientRegistration registration() {
        var known = registration;
        if (known == null) {
            known = requests.discover(settings.issuer())
                    .registrationId("agency")
                    .clientId(settings.client())
                    .clientSecret(settings.secret())
                    .scope("openid", "profile", "email")
                    .build();
            registration = known;
        }
        return known;
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
