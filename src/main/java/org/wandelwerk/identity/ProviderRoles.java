package org.wandelwerk.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PersonId;

/** Gives people the roles that their groups at the provider stand for, and takes back those that they left. */
@Service
@Transactional
class ProviderRoles {

    private final ProviderSettings settings;
    private final Roles roles;
    private final HouseGrants grants;
    private final Clock clock;

    ProviderRoles(ProviderSettings settings, Roles roles, HouseGrants grants, Clock clock) {
        this.settings = settings;
        this.roles = roles;
        this.grants = grants;
        this.clock = clock;
    }

    public void follow(PersonId person, ProviderUser user) {
        var known = roles.all().stream().map(Role::code).collect(Collectors.toSet());
        var days = new Days(LocalDate.now(clock), null);
        grants.follow(
                "provider:" + person.value(),
                settings.roles().entrySet().stream()
                        .filter(group -> user.groups().contains(group.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(known::contains)
                        .distinct()
                        .map(role -> new GrantWish(person, role, Scope.ALL, days, user.issuer()))
                        .toList());
    }
}
