package org.wandelwerk.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom the provider of an agency vouches.
 *
 * @param groups those it is in; {@code null} when the provider says nothing of groups, which is not the same as none
 * @param askedAt when the provider last asked who it is; {@code null} when it does not say
 */
record ProviderUser(
        String issuer,
        String subject,
        String mail,
        String name,
        @Nullable Set<String> groups,
        @Nullable Instant askedAt) {

    boolean isIn(String group) {
        return groups != null && groups.contains(group);
    }
}
