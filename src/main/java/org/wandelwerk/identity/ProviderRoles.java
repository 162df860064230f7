package org.wandelwerk.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.PersonId;

/**
 * Gives people the roles that their groups at the provider stand for, and takes back those that they left. A group
 * stands for what people could give by hand and no more: a role for the whole house, or one for a body, said as
 * {@code role@body}.
 */
@Service
@Transactional
public class ProviderRoles {

    private final ProviderSettings settings;
    private final Roles roles;
    private final Scopes scopes;
    private final HouseGrants grants;
    private final Rights rights;
    private final Clock clock;

    ProviderRoles(
            ProviderSettings settings, Roles roles, Scopes scopes, HouseGrants grants, Rights rights, Clock clock) {
        this.settings = settings;
        this.roles = roles;
        this.scopes = scopes;
        this.grants = grants;
        this.rights = rights;
        this.clock = clock;
    }

    /** A role and what it is for. */
    private record Given(String role, Scope scope) {}

    void follow(PersonId person, ProviderUser user) {
        var known = roles.all();
        var days = new Days(LocalDate.now(clock), null);
        grants.follow(
                "provider:" + person.value(),
                settings.roles().entrySet().stream()
                        .filter(group -> user.isIn(group.getKey()))
                        .flatMap(group -> group.getValue().stream())
                        .flatMap(said -> given(said, known).stream())
                        .distinct()
                        .map(given -> new GrantWish(person, given.role(), given.scope(), days, user.issuer()))
                        .toList());
    }

    /**
     * Whether the provider decides for somebody who has an account there: it says who has left. Whoever administers the
     * house by the word of people decides without it, for the day on which it does not answer.
     */
    @Transactional(readOnly = true)
    boolean decideFor(PersonId person) {
        return settings.isReadable() && !settings.roles().isEmpty() && !administersByHand(person);
    }

    private boolean administersByHand(PersonId person) {
        return rights.at(person, clock.instant()).held().stream()
                .filter(held -> held.through() == null && held.grant().origin() == null)
                .anyMatch(held -> held.role().permissions().contains(Permission.OPERATE));
    }

    /** The groups that the settings name for what no group can give; whoever is in them comes in without it. */
    @Transactional(readOnly = true)
    public List<String> unusable() {
        var named = settings.roles();
        var known = named.isEmpty() ? List.<Role>of() : roles.all();
        return named.entrySet().stream()
                .filter(group -> group.getValue().stream()
                        .anyMatch(said -> given(said, known).isEmpty()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Optional<Given> given(String said, List<Role> known) {
        var at = said.indexOf('@');
        var code = at < 0 ? said : said.substring(0, at);
        var scope = at < 0 ? Optional.of(Scope.ALL) : scopes.typed(ScopeKind.COMMITTEE, said.substring(at + 1));
        return known.stream()
                .filter(role -> role.code().equals(code) && role.isByHand())
                .flatMap(role -> scope.stream().filter(one -> role.scopes().contains(one.kind())))
                .map(one -> new Given(code, one))
                .findFirst();
    }
}
