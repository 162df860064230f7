package org.wandelwerk.history;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Actor;

/** The SQL that tells the triggers who acts, for the length of the transaction. */
@Repository
class ActingRepository {

    private final DSLContext sql;

    ActingRepository(DSLContext sql) {
        this.sql = sql;
    }

    void announce(Optional<Actor> actor, Optional<UUID> run) {
        sql.select(
                        setting(
                                "wandelwerk.actor",
                                actor.map(a -> a.id().value().toString())),
                        setting("wandelwerk.actor_name", actor.map(Actor::name)),
                        setting("wandelwerk.run", run.map(UUID::toString)))
                .fetch();
    }

    private static Field<String> setting(String name, Optional<String> value) {
        return DSL.field("set_config({0}, {1}, true)", String.class, DSL.inline(name), DSL.val(value.orElse("")));
    }
}
