package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.wandelwerk.House;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scopes;

/** What somebody holds by the word of a provider is told from what people gave, and is no more than they could give. */
@House
@Import({SomePeople.class, SeatedMembers.class})
class GivenByProviderTest {

    @Autowired
    private Roles roles;

    @Autowired
    private Scopes scopes;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    private ProviderRoles naming(String groups) {
        var settings = new MockEnvironment().withProperty("wandelwerk.oidc.roles", groups);
        return new ProviderRoles(new ProviderSettings(settings), roles, scopes, grants, rights, clock);
    }

    private static ProviderUser in(String group) {
        return new ProviderUser("https://agency.example", "x", "x@example.org", "Xaver", Set.of(group), null);
    }

    @Test
    void whoAdministersByHandIsFreeOfTheProviderAndWhoDoesByAGroupIsNot() {
        var provider = naming("admins=administrator");
        var byHand = people.somebody().id();
        var byGroup = people.somebody().id();
        Cast.asHouse(() -> {
            grants.beginAdministrator(byHand, "for a test");
            provider.follow(byGroup, in("admins"));
        });

        assertThat(provider.decideFor(byHand)).isFalse();
        assertThat(provider.decideFor(byGroup)).isTrue();
    }

    @Test
    void whatFollowsFromAnOfficeIsGivenByNoGroupEvenForABody() {
        members.seat(86, 0);
        var person = people.somebody().id();

        Cast.asHouse(() -> naming("speakers=speaker@w86").follow(person, in("speakers")));

        assertThat(rights.at(person, clock.instant()).held()).isEmpty();
    }
}
