package org.wandelwerk.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeKind;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.kernel.Acting;

/** The roles that the matrix asks beside those of the demonstration, each held by somebody. */
@TestComponent
class MatrixPeople {

    private static final List<Held> ROLES = List.of(
            new Held("communication", "communication", ScopeKind.EVERYTHING, ""),
            new Held("research", "research", ScopeKind.EVERYTHING, ""),
            new Held("chair", "group-chair", ScopeKind.COMMITTEE, "imag"),
            new Held("substitute", "substitute", ScopeKind.COMMITTEE, "w2"),
            new Held(
                    "substitute",
                    "substitute",
                    ScopeKind.ORGANISATION,
                    "brandenburgische-technische-universitaet-cottbus-senftenberg"),
            new Held("office2", "office", ScopeKind.COMMITTEE, "w2"));

    private final People people;
    private final HouseGrants grants;
    private final Scopes scopes;

    private record Held(String player, String role, ScopeKind kind, String word) {}

    MatrixPeople(People people, HouseGrants grants, Scopes scopes) {
        this.people = people;
        this.grants = grants;
        this.scopes = scopes;
    }

    void come() {
        Acting.as(HouseActors.SYSTEM, () -> {
            ROLES.forEach(this::give);
            return true;
        });
    }

    private void give(Held held) {
        var person = people.demonstrate(mail(held.player()), "Person " + held.player());
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        grants.begin(new GrantWish(person.id(), held.role(), scope(held), days, "for the matrix"));
    }

    private Scope scope(Held held) {
        return scopes.typed(held.kind(), held.word()).orElseThrow();
    }

    Person named(String player) {
        return people.find(mail(player)).orElseThrow();
    }

    private static MailAddress mail(String player) {
        return new MailAddress(player + "@demo.example");
    }
}
