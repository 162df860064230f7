package org.wandelwerk.trail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.AudienceToken.Kind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** What those are called whom the tokens of an audience name: one statement for each kind, none for tokens of all. */
@Component
class ReaderNames {

    /** What stands for the codes of roles, which say no kind. */
    static final String ROLES = "roles";

    /** What stands for keys of bodies, organisations and projects, which say no kind. */
    static final String SCOPES = "scopes";

    private static final List<String> KINDS = List.of("organisation:", "project:", "body:");

    private final Scopes scopes;
    private final Roles roles;
    private final Holders holders;

    ReaderNames(Scopes scopes, Roles roles, Holders holders) {
        this.scopes = scopes;
        this.roles = roles;
        this.holders = holders;
    }

    /** @param form one of the words above for a word that says no kind itself; {@code null} for a whole token */
    static Optional<AudienceToken> token(String word, @Nullable String form) {
        if (ROLES.equals(form)) {
            return AudienceToken.read("role:" + word);
        }
        return SCOPES.equals(form)
                ? KINDS.stream()
                        .flatMap(kind -> AudienceToken.read(kind + word).stream())
                        .findFirst()
                : AudienceToken.read(word);
    }

    /** Whoever has no name, or none that may be told, is left out. */
    Map<AudienceToken, Text> of(Collection<AudienceToken> tokens) {
        var names = new HashMap<AudienceToken, Text>();
        places(tokens, names);
        roles(tokens, names);
        people(tokens, names);
        return names;
    }

    private void places(Collection<AudienceToken> tokens, Map<AudienceToken, Text> names) {
        var wanted = new HashMap<Scope, AudienceToken>();
        tokens.forEach(token -> Scope.of(token).ifPresent(scope -> wanted.put(scope, token)));
        if (!wanted.isEmpty()) {
            scopes.named(wanted.keySet())
                    .forEach((scope, called) ->
                            Optional.ofNullable(wanted.get(scope)).ifPresent(token -> names.put(token, called.name())));
        }
    }

    private void roles(Collection<AudienceToken> tokens, Map<AudienceToken, Text> names) {
        var wanted = tokens.stream().filter(token -> token.kind() == Kind.ROLE).toList();
        if (wanted.isEmpty()) {
            return;
        }
        var known = roles.all().stream().collect(Collectors.toMap(Role::code, Role::name));
        wanted.forEach(
                token -> Optional.ofNullable(known.get(token.value())).ifPresent(name -> names.put(token, name)));
    }

    private void people(Collection<AudienceToken> tokens, Map<AudienceToken, Text> names) {
        var wanted = tokens.stream()
                .filter(token -> token.kind() == Kind.PERSON)
                .collect(Collectors.toMap(ReaderNames::person, Function.identity(), (one, _) -> one));
        if (!wanted.isEmpty()) {
            holders.names(wanted.keySet())
                    .forEach((person, name) -> Optional.ofNullable(wanted.get(person))
                            .ifPresent(token -> names.put(token, Text.german(name))));
        }
    }

    private static PersonId person(AudienceToken token) {
        return new PersonId(UUID.fromString(token.value()));
    }
}
