package org.wandelwerk.identity.access;

import java.util.Set;
import org.wandelwerk.kernel.Audience;

/**
 * What a right is asked for: a record, the scopes it lies in, and who may read it.
 *
 * @param what the thing in words for the log, such as "news item 2024-11-22"
 */
public record Matter(String what, Set<Scope> scopes, Audience audience) {

    public Matter {
        scopes = Set.copyOf(scopes);
    }

    /** Something of the whole house, of which only those know who may do something about it. */
    public static Matter ofHouse(String what) {
        return new Matter(what, Set.of(), Audience.NOBODY);
    }

    /** A record that everybody may read. */
    public static Matter isPublic(String what, Scope... scopes) {
        return new Matter(what, Set.of(scopes), Audience.EVERYBODY);
    }

    boolean liesIn(Scope scope) {
        return scope.covers(Scope.ALL) || scopes.contains(scope);
    }
}
