package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import org.wandelwerk.House;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.Acting;

/** A group of the provider gives what people could give by hand, and no more. */
@House
@Import({SomePeople.class, SeatedMembers.class})
class ProviderRolesTest {

    @Autowired
    private Roles roles;

    @Autowired
    private Scopes scopes;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Clock clock;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private DSLContext sql;

    private ProviderRoles named(String groups) {
        var said = new MockEnvironment().withProperty("wandelwerk.oidc.roles", groups);
        return new ProviderRoles(new ProviderSettings(said), roles, scopes, grants, clock);
    }

    /** What somebody in these groups holds, as role and key of the scope. */
    private List<String> held(String said, String... groups) {
        return Acting.as(HouseActors.SYSTEM, () -> {
            var person = people.somebody();
            var user = new ProviderUser("https://agency.example", "x", "x@example.org", "Xaver", Set.of(groups), null);
            named(said).follow(person.id(), user);
            return sql.fetch(
                            "select concat_ws('@', role, scope_key) from identity.grants where person_id = ?"
                                    + " and ended_at is null order by 1",
                            person.id().value())
                    .getValues(0, String.class);
        });
    }

    @Test
    void aRoleThatFollowsFromASeatOrIsForBodiesAloneIsGivenByNoGroup() {
        var said = "speakers=speaker, group=group-chair, carriers=promoter, office=office";
        assertThat(held(said, "speakers", "group", "carriers")).isEmpty();
        assertThat(held(said, "speakers", "office")).containsExactly("office");
    }

    @Test
    void aRoleForABodyIsGivenForThatBodyAlone() {
        members.seat(87, 0);
        var said = "w=office@w87, c=communication@w87, n=office@w8787";
        assertThat(held(said, "w", "c", "n")).containsExactly("office@w87");
    }

    @Test
    void groupsThatGiveNothingAreToldToWhoRunsTheHouse() {
        members.seat(87, 0);
        var said = "speakers=speaker, nobody=unsinn, chair=group-chair, gone=office@w8787, w=office@w87, all=office";
        assertThat(named(said).unusable()).containsExactly("chair", "gone", "nobody", "speakers");
        assertThat(named("").unusable()).isEmpty();
    }
}
