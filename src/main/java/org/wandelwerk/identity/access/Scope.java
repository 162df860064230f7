package org.wandelwerk.identity.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;

/** What a grant is for: the whole house, or one committee, organisation or project in it. */
public sealed interface Scope {

    Scope ALL = new Everything();

    /** The whole house. */
    record Everything() implements Scope {}

    /** @param key such as {@code w2} or {@code imag} */
    record OfCommittee(String key) implements Scope {

        public OfCommittee {
            new AudienceToken(AudienceToken.Kind.BODY, key);
        }
    }

    /** One organisation with what it carries. */
    record OfOrganisation(UUID id) implements Scope {}

    /** @param key the public key of the project */
    record OfProject(String key) implements Scope {

        public OfProject {
            new AudienceToken(AudienceToken.Kind.PROJECT, key);
        }
    }

    /** The scope as two columns hold it. */
    static Scope of(ScopeKind kind, @Nullable String key) {
        var word = key == null ? "" : key;
        return switch (kind) {
            case EVERYTHING -> ALL;
            case COMMITTEE -> new OfCommittee(word);
            case ORGANISATION -> new OfOrganisation(UUID.fromString(word));
            case PROJECT -> new OfProject(word);
        };
    }

    /** What a token names; nothing for one that names people, or all bodies, organisations or projects. */
    static Optional<Scope> of(AudienceToken token) {
        if (token.value().equals("*")) {
            return Optional.empty();
        }
        return switch (token.kind()) {
            case BODY -> Optional.of(of(ScopeKind.COMMITTEE, token.value()));
            case ORGANISATION -> Optional.of(of(ScopeKind.ORGANISATION, token.value()));
            case PROJECT -> Optional.of(of(ScopeKind.PROJECT, token.value()));
            case PUBLIC, SIGNED_IN, ROLE, PERSON -> Optional.empty();
        };
    }

    default ScopeKind kind() {
        return switch (this) {
            case Everything _ -> ScopeKind.EVERYTHING;
            case OfCommittee _ -> ScopeKind.COMMITTEE;
            case OfOrganisation _ -> ScopeKind.ORGANISATION;
            case OfProject _ -> ScopeKind.PROJECT;
        };
    }

    /** Which one of its kind; {@code null} for the whole house. */
    default @Nullable String keyColumn() {
        return switch (this) {
            case Everything _ -> null;
            case OfCommittee(var key) -> key;
            case OfOrganisation(var id) -> id.toString();
            case OfProject(var key) -> key;
        };
    }

    /** Whether who holds something here holds it there too. */
    default boolean covers(Scope other) {
        return this instanceof Everything || equals(other);
    }
}
