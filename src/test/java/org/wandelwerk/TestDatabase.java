package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;

/** The one database server of a test run; every house gets a copy of one migrated database. */
public final class TestDatabase {

    private static final String TEMPLATE = "template_house";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final AtomicBoolean HAS_HOUSES = new AtomicBoolean();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** The name of a fresh database with all tables and no rows but those the migrations bring. */
    public static String copy() {
        return copy(TEMPLATE);
    }

    /** The name of a fresh database as the first start of a house with the Lausitz leaves it. */
    public static String copyWithLausitz() {
        return copy(Lausitz.TEMPLATE);
    }

    private static synchronized String copy(String template) {
        var name = "house_" + ProcessHandle.current().pid() + "_" + COPIES.incrementAndGet();
        try {
            SERVER.dropDatabase(name);
            SERVER.createDatabase(name, template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    public static EmbeddedPostgres server() {
        return SERVER;
    }

    /** Told before a house opens that will close by itself at the end. */
    static void isUsedByAHouse() {
        HAS_HOUSES.set(true);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.start(Path.of("target", "test-server"), Durability.DISPOSABLE);
            // behind the houses, which have something to write when they close
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!HAS_HOUSES.get()) {
                    stop(server);
                }
            }));
            server.dropDatabase(TEMPLATE);
            server.createDatabase(TEMPLATE);
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), server.user(), server.password())
                    .locations("classpath:db/migration")
                    .defaultSchema("flyway")
                    .createSchemas(true)
                    .load()
                    .migrate();
            return server;
        } catch (IOException | InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Filled once, by a house that starts for the first time and closes again. */
    private static final class Lausitz {

        static final String TEMPLATE = filled();

        private static String filled() {
            var name = copy();
            var settings =
                    LausitzHouse.class.getAnnotation(SpringBootTest.class).properties();
            new SpringApplicationBuilder(Wandelwerk.class)
                    .initializers(context -> House.OwnDatabase.use(context, name))
                    .run(Stream.concat(Stream.of("server.port=0", "test.lane=0"), Stream.of(settings))
                            .map("--"::concat)
                            .toArray(String[]::new))
                    .close();
            return name;
        }
    }
}
