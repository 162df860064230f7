package org.wandelwerk.identity;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.wandelwerk.kernel.PersonId;

/** How authenticators call the people of this house: by the sixteen bytes of their id, which tell nothing. */
final class PasskeyOwner {

    private PasskeyOwner() {}

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Optional<PersonId> person(Bytes handle) {
        var bytes = handle.getBytes();
        if (bytes.length != 2 * Long.BYTES) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        return Optional.of(new PersonId(new UUID(buffer.getLong(), buffer.getLong())));
    }

    static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.mail().value())
                .displayName(person.name())
                .build();
    }
}
