package org.wandelwerk.identity.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a module tells of those of its records for which roles can be given. */
public interface ScopeSource {

    ScopeKind kind();

    /** The one that goes by this word: its number, slug or public key. */
    Optional<ScopeName> called(String word);

    /** The names of the given ones that may be told, by one statement. */
    List<ScopeName> named(Collection<Scope> scopes);
}
