package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.wandelwerk.House;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.Acting;

/** Whoever stands in for an administrator still comes in by the provider alone, which says who has left. */
@House
@Import({SomePeople.class, SeatedMembers.class})
class StandInAdministratorTest {

    @Autowired
    private Roles roles;

    @Autowired
    private Scopes scopes;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private SomePeople people;

    @Test
    void theProviderDecidesForWhoeverAdministersForSomebodyElse() {
        var administrator = people.somebody();
        var deputy = people.somebody();
        Cast.asHouse(() -> grants.beginAdministrator(administrator.id(), "for a test"));
        var held = Acting.as(administrator.actor(), rights::mine).held().getFirst();
        var today = LocalDate.now(clock);
        var days = new Days(today, today.plusDays(14));
        var key = UUID.randomUUID().toString().replace("-", "");
        Acting.as(administrator.actor(), () -> deputies.name(held.grant().id(), deputy.id(), days, key));
        var named = new MockEnvironment().withProperty("wandelwerk.oidc.roles", "all=office");
        var provider = new ProviderRoles(new ProviderSettings(named), roles, scopes, grants, rights, clock);

        assertThat(rights.at(deputy.id(), clock.instant()).mayAnywhere(Permission.OPERATE))
                .isTrue();
        assertThat(provider.decideFor(administrator.id())).isFalse();
        assertThat(provider.decideFor(deputy.id())).isTrue();
    }
}
