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
import org.wandelwerk.identity.access.Rights;
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
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private DSLContext sql;

    private static ProviderSettings settings(String groups) {
        return new ProviderSettings(new MockEnvironment().withProperty("wandelwerk.oidc.roles", groups));
    }

    private ProviderRoles named(String groups) {
        return new ProviderRoles(settings(groups), roles, scopes, grants, rights, clock);
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

    @Test
    void aGroupThatIsNamedTwiceGivesBoth() {
        members.seat(87, 0);
        members.seat(88, 0);
        assertThat(held("w=office@w87, w = office @ w88", "w")).containsExactly("office@w87", "office@w88");
    }

    @Test
    void aMistypedRoleGivesNothingAndIsToldAndItsGroupStays() {
        var said = "a=Office, b=office@, c=, d=office@W 2, e=office=x, all=office";
        assertThat(held(said, "a", "b", "c", "d", "e")).isEmpty();
        assertThat(named(said).unusable()).containsExactly("a", "b", "c", "d", "e");
        var settings = settings(said);
        assertThat(settings.roles()).containsOnlyKeys("a", "b", "c", "d", "e", "all");
        assertThat(settings.isReadable()).isTrue();
    }

    @Test
    void whatNamesNoGroupIsToldAndLocksNobody() {
        for (var said : List.of("programme-office:office", "=office", "programme-office")) {
            assertThat(settings(said + ", all=office").isReadable()).as(said).isFalse();
            assertThat(named(said + ", all=office").unusable()).containsExactly(said);
        }
        assertThat(settings("").isReadable()).isTrue();
    }

    @Test
    void aProviderDecidesForNobodyWhileNoGroupOrAMistypedOneIsNamed() {
        var person = people.somebody().id();
        assertThat(named("all=office").decideFor(person)).isTrue();
        assertThat(named("programme-office:office, all=office").decideFor(person))
                .isFalse();
        assertThat(named("").decideFor(person)).isFalse();
    }
}
