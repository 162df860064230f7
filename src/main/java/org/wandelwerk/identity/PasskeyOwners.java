package org.wandelwerk.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Shows Spring Security our people as the owners of passkeys; they are made and removed elsewhere. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final PersonRepository people;

    PasskeyOwners(PersonRepository people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return PasskeyOwner.person(id)
                .flatMap(people::find)
                .map(PasskeyOwner::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return MailAddress.of(name)
                .flatMap(people::find)
                .map(PasskeyOwner::entity)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("owners of passkeys are people of this house");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("owners of passkeys are people of this house");
    }
}
