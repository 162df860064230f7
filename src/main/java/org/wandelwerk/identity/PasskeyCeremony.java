package org.wandelwerk.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What browser and house tell each other about a passkey, as JSON, by Spring Security. The owner is always verified by
 * the authenticator, so that a passkey counts as two factors. What it needs is made at its first use.
 */
@Component
class PasskeyCeremony {

    private static final Duration TIME = Duration.ofMinutes(5);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> REGISTERED =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTED =
            new TypeReference<>() {};

    private final PasskeyOwners owners;
    private final PasskeyCredentials credentials;
    private final Map<String, WebAuthnRelyingPartyOperations> operations = new ConcurrentHashMap<>();
    private volatile @Nullable JsonMapper mapper;

    PasskeyCeremony(PasskeyOwners owners, PasskeyCredentials credentials) {
        this.owners = owners;
        this.credentials = credentials;
    }

    String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    /** What the browser is asked in order to register a passkey. */
    String creation(Person person, PasskeyOrigin origin, String challenge) {
        return json().writeValueAsString(creationOptions(person, origin, challenge));
    }

    /** What the browser is asked in order to find a passkey. */
    String request(PasskeyOrigin origin, String challenge) {
        return json().writeValueAsString(requestOptions(origin, challenge));
    }

    /** Keeps the passkey that the browser made. */
    void register(Person person, PasskeyOrigin origin, String challenge, String answer, String label) {
        var key = new RelyingPartyPublicKey(json().readValue(answer, REGISTERED), label);
        var options = creationOptions(person, origin, challenge);
        operations(origin).registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
    }

    /** Whose passkey answered, and by which one. */
    Optional<Assertion> check(PasskeyOrigin origin, String challenge, String answer) {
        var credential = json().readValue(answer, ASSERTED);
        var request = new RelyingPartyAuthenticationRequest(requestOptions(origin, challenge), credential);
        var owner = operations(origin).authenticate(request);
        return PasskeyOwner.person(owner.getId())
                .map(person -> new Assertion(person, credential.getRawId().toBase64UrlString()));
    }

    /** The owner and the passkey that proved it, by the name that its authenticator gave it. */
    public record Assertion(PersonId owner, String credential) {}

    private PublicKeyCredentialCreationOptions creationOptions(Person person, PasskeyOrigin origin, String challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party(origin))
                .user(PasskeyOwner.entity(person))
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(TIME)
                .excludeCredentials(known(person))
                .attestation(AttestationConveyancePreference.NONE)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of()))
                .build();
    }

    private static PublicKeyCredentialRequestOptions requestOptions(PasskeyOrigin origin, String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rpId(origin.host())
                .allowCredentials(List.of())
                .timeout(TIME)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of()))
                .build();
    }

    private List<PublicKeyCredentialDescriptor> known(Person person) {
        return credentials.findByUserId(PasskeyOwner.handle(person.id())).stream()
                .map(one -> PublicKeyCredentialDescriptor.builder()
                        .id(one.getCredentialId())
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .build())
                .toList();
    }

    private static PublicKeyCredentialRpEntity party(PasskeyOrigin origin) {
        return PublicKeyCredentialRpEntity.builder()
                .id(origin.host())
                .name("Wandelwerk")
                .build();
    }

    private WebAuthnRelyingPartyOperations operations(PasskeyOrigin origin) {
        return operations.computeIfAbsent(
                origin.value(),
                value -> new Webauthn4JRelyingPartyOperations(owners, credentials, party(origin), Set.of(value)));
    }

    private JsonMapper json() {
        var known = mapper;
        if (known == null) {
            known = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
            mapper = known;
        }
        return known;
    }
}
