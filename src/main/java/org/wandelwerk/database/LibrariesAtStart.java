package org.wandelwerk.database;

import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.Driver;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Lets the big libraries set themselves up beside Spring, for together they take a good part of a start. */
class LibrariesAtStart implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        DSL.using(SQLDialect.POSTGRES).selectOne().getSQL();
        Flyway.configure();
        Driver.isRegistered();
    }
}
