package org.wandelwerk.database;

import java.nio.file.Path;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** The tables of one module, generated alone so that they never name the tables of another. */
record ModuleTables(String module, Path output) {

    void generate(EmbeddedPostgres server, String database) throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(server.url(database))
                        .withUser(server.user())
                        .withPassword(server.password()))
                .withGenerator(new Generator()
                        .withDatabase(database())
                        .withGenerate(new Generate()
                                .withRoutines(false)
                                .withImplicitJoinPathsToMany(false)
                                .withJavadoc(false)
                                .withComments(false))
                        .withTarget(new Target()
                                .withPackageName("org.wandelwerk.%s.jooq".formatted(module))
                                .withDirectory(output.toString()))));
    }

    private Database database() {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(module)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(new ForcedType()
                        .withName("VARCHAR")
                        .withIncludeTypes("xid8|tsvector|daterange|pg_snapshot")
                        .withIgnoreUnused(true));
    }
}
