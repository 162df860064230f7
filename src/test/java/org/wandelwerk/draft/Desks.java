package org.wandelwerk.draft;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Arrival;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.SignInWay;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** Seats people with a role at desks of their own. */
@TestComponent
public class Desks {

    private final People people;
    private final HouseGrants grants;
    private final SignIns signIns;

    Desks(People people, HouseGrants grants, SignIns signIns) {
        this.people = people;
        this.grants = grants;
        this.signIns = signIns;
    }

    /** The desk of somebody new who holds a role in the whole house; none for an empty word. */
    public Desk of(Site site, String name, String role) {
        return of(site, name, role, Scope.ALL);
    }

    /** The desk of somebody new who holds a role for this part of the house. */
    public Desk of(Site site, String name, String role, Scope scope) {
        return Acting.as(HouseActors.SYSTEM, () -> {
            var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
            var person = people.admit(mail, name);
            if (!role.isEmpty()) {
                var days = new Days(LocalDate.of(2020, 1, 1), null);
                grants.begin(new GrantWish(person.id(), role, scope, days, "for a test"));
            }
            var token =
                    signIns.begin(new Arrival(person, SignInWay.PASSWORD, null, true), SignInStage.WHOLE, "test", null);
            return new Desk(site, person, token);
        });
    }

    /** A desk of somebody who is there already. */
    public Desk of(Site site, Person person) {
        return Acting.as(HouseActors.SYSTEM, () -> {
            var arrival = new Arrival(person, SignInWay.PASSWORD, null, true);
            return new Desk(site, person, signIns.begin(arrival, SignInStage.WHOLE, "test", null));
        });
    }
}
