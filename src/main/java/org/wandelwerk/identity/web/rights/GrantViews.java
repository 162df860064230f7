package org.wandelwerk.identity.web.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Grant;
import org.wandelwerk.identity.access.HeldRight;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.PersonId;

/** Makes grants ready to be shown: by two statements the names of people, by one for each kind those of scopes. */
@Component
class GrantViews {

    private final Scopes scopes;
    private final Holders holders;

    GrantViews(Scopes scopes, Holders holders) {
        this.scopes = scopes;
        this.holders = holders;
    }

    List<GrantView> of(Collection<HeldRight> rights, LocalDate today) {
        var grants = rights.stream().map(HeldRight::grant).toList();
        var names = names(grants);
        var places = places(grants);
        return rights.stream().map(right -> view(right, places, names, today)).toList();
    }

    private Map<PersonId, String> names(List<Grant> grants) {
        return holders.names(grants.stream()
                .flatMap(grant -> Stream.of(grant.by(), grant.person()))
                .distinct()
                .toList());
    }

    private Map<Scope, ScopeName> places(List<Grant> grants) {
        return scopes.named(grants.stream().map(Grant::scope).distinct().toList());
    }

    private static GrantView view(
            HeldRight right, Map<Scope, ScopeName> places, Map<PersonId, String> names, LocalDate today) {
        var grant = right.grant();
        return new GrantView(
                right,
                places.get(grant.scope()),
                names.getOrDefault(grant.by(), ""),
                names.getOrDefault(grant.person(), ""),
                today);
    }
}
