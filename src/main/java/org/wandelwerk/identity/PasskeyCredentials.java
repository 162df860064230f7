package org.wandelwerk.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;

/** Keeps what Spring Security learns of passkeys: their keys, and how often they were used. */
@Service
@Transactional
class PasskeyCredentials implements UserCredentialRepository {

    private final PasskeyRepository repository;
    private final Clock clock;

    PasskeyCredentials(PasskeyRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord credential) {
        var now = clock.instant();
        var known = repository.idOf(credential.getCredentialId().toBase64UrlString());
        if (known.isPresent()) {
            if (!repository.use(known.get(), credential, now)) {
                throw new IllegalArgumentException("the counter of a passkey went back");
            }
            return;
        }
        var person = PasskeyOwner.person(credential.getUserEntityUserId())
                .orElseThrow(() -> new NotFound("the owner of a passkey"));
        repository.add(UUID.randomUUID(), person, credential, now);
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        // the library hands on what was sent, which may name no key at all
        return Optional.ofNullable(id).flatMap(repository::credential).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return PasskeyOwner.person(handle).map(repository::credentials).orElse(List.of());
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("owners remove their passkeys themselves");
    }
}
