package org.wandelwerk.identity;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.RequestEntity;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.wandelwerk.outgoing.Outgoing;

/** What Spring Security asks the provider, all of it by the one way out of the house. */
@Component
class ProviderRequests {

    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private final Outgoing outgoing;

    ProviderRequests(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** What the provider tells of itself, when it is the one that was meant. */
    ClientRegistration.Builder discover(String issuer) {
        var request = RequestEntity.get(URI.create(issuer.replaceFirst("/+$", "") + CONFIGURATION))
                .build();
        var told = Objects.requireNonNull(new RestTemplate(outgoing)
                .exchange(request, new ParameterizedTypeReference<Map<String, Object>>() {})
                .getBody());
        if (!issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("the provider calls itself otherwise than the setting does");
        }
        return ClientRegistrations.fromOidcConfiguration(told);
    }

    /** Turns a code into a user of the provider, and checks all that is said on the way. */
    OidcAuthorizationCodeAuthenticationProvider codes() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(outgoing)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var users = new DefaultOAuth2UserService();
        var asking = new RestTemplate(outgoing);
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        users.setRestOperations(asking);
        var people = new OidcUserService();
        people.setOauth2UserService(users);
        var codes = new OidcAuthorizationCodeAuthenticationProvider(tokens, people);
        codes.setJwtDecoderFactory(this::decoder);
        return codes;
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var keys = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(outgoing))
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
