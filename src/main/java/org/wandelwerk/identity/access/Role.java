package org.wandelwerk.identity.access;

import java.util.EnumSet;
import java.util.Set;
import org.wandelwerk.kernel.Text;

/**
 * A bundle of permissions under a name that people know.
 *
 * @param isByHand whether people give it; the others follow from a seat or an office, which the committee records
 */
public record Role(String code, Text name, boolean isByHand, Set<ScopeKind> scopes, Set<Permission> permissions) {

    /** The role without which nobody could let anybody in. */
    static final String ADMINISTRATOR = "administrator";

    /** What the house does by itself or for its operator needs no grant of a person. */
    static final Role HOUSE = new Role(
            "house",
            new Text("das Haus selbst", "the house itself"),
            false,
            Set.of(ScopeKind.EVERYTHING),
            EnumSet.allOf(Permission.class));

    public Role {
        scopes = Set.copyOf(scopes);
        permissions = Set.copyOf(permissions);
    }
}
