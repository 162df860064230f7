package org.wandelwerk.identity.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** People for a test: an entry among those who may act, and what the test lets them do. */
public record Cast(DSLContext sql) {

    /** Somebody who may sign in and holds nothing yet. */
    public Actor person(String name) {
        var id = UUID.randomUUID();
        sql.transaction(transaction -> transaction
                .dsl()
                .execute("insert into identity.people (id, name, kind) values (?, ?, 'PERSON')", id, name));
        return new Actor(new PersonId(id), name);
    }

    /** Lets somebody sign in by a provider. */
    public void letIn(PersonId person) {
        sql.transaction(transaction -> {
            transaction
                    .dsl()
                    .execute(
                            "insert into identity.accounts (person_id, mail, created_at) values (?, ?, now())"
                                    + " on conflict do nothing",
                            person.value(),
                            person.value() + "@example.org");
            transaction
                    .dsl()
                    .execute(
                            "insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)"
                                    + " values (?, 'https://sso.example.org', ?, ?, now())",
                            UUID.randomUUID(),
                            person.value().toString(),
                            person.value());
        });
    }

    /** Does the work as the house, as the import and the operator's commands do. */
    public static <T> T asHouse(Supplier<T> work) {
        return Acting.as(HouseActors.SYSTEM, work);
    }

    public static void asHouse(Runnable work) {
        as(HouseActors.SYSTEM, work);
    }

    public static void as(Actor actor, Runnable work) {
        Acting.as(actor, () -> {
            work.run();
            return actor;
        });
    }
}
