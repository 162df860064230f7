package org.wandelwerk.identity.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of what roles are given for, asked from the modules that know them. */
@Service
@Transactional(readOnly = true)
public class Scopes {

    private final List<ScopeSource> sources;

    Scopes(List<ScopeSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What somebody typed as that for which a role is given; empty when there is no such thing. */
    public Optional<Scope> typed(ScopeKind kind, String word) {
        return kind == ScopeKind.EVERYTHING
                ? Optional.of(Scope.ALL)
                : sources.stream()
                        .filter(source -> source.kind() == kind)
                        .flatMap(source -> source.called(word).stream())
                        .map(ScopeName::scope)
                        .findFirst();
    }

    /** The names of the given scopes; what has none, or none that may be told, is left out. */
    public Map<Scope, ScopeName> named(Collection<Scope> scopes) {
        var names = new LinkedHashMap<Scope, ScopeName>();
        for (var source : sources) {
            var own = scopes.stream()
                    .filter(scope -> scope.kind() == source.kind())
                    .distinct()
                    .toList();
            if (!own.isEmpty()) {
                source.named(own).forEach(name -> names.put(name.scope(), name));
            }
        }
        return names;
    }
}
