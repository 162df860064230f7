package org.wandelwerk.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** Writes somebody into every table that may tell of people, as the modules would in time. */
@TestComponent
public class StandsEverywhere {

    private final DSLContext sql;

    StandsEverywhere(DSLContext sql) {
        this.sql = sql;
    }

    /** @param other who did what was done about the person */
    public void write(Person person, Person other) {
        write(person, other, HouseActors.SYSTEM);
    }

    /** The same, noted in history as done by somebody. */
    public void write(Person person, Person other, Actor by) {
        var script = script().replace(":person", "'" + person.id().value() + "'::uuid")
                .replace(":other", "'" + other.id().value() + "'::uuid")
                .replace(":name", "'" + person.name() + "'")
                .replace(":mail", "'" + person.mail().value() + "'");
        Acting.as(by, () -> {
            sql.transaction(all -> Stream.of(script.split(";\n"))
                    .filter(statement -> !statement.isBlank())
                    .forEach(statement -> all.dsl().execute(statement)));
            return script;
        });
    }

    private static String script() {
        try {
            return new ClassPathResource("privacy/stands-everywhere.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
