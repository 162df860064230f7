package org.wandelwerk.privacy;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.command.Command;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** A house in which people are erased, and which tells where a word still stands and whether its history is whole. */
@House
@Import({Desks.class, SeatedMembers.class})
@TestPropertySource(properties = {"wandelwerk.sealing=true", "spring.datasource.hikari.connection-timeout=20000"})
public abstract class ErasureTrial {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Desks desks;

    @Autowired
    protected SeatedMembers members;

    @Autowired
    private Seals seals;

    @Autowired
    private List<Command> commands;

    @Autowired
    protected DSLContext sql;

    protected void asHouse(String statement, @Nullable Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    protected void awaitSeal() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> String.valueOf(sql.fetchValue("""
                    select count(*) from history.changes c
                    where not exists (select from history.digests d where d.change = c.id)\
                    """)).equals("0"));
    }

    /** In which tables a word stands, in large letters or small. */
    protected List<String> tablesWith(String word) {
        return sql
                .fetchValues("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema', 'public')")
                .stream()
                .map(String::valueOf)
                .filter(table -> Boolean.TRUE.equals(sql.fetchValue(
                        "select exists (select from " + table + " t where position(lower(?) in lower(t::text)) > 0)",
                        word)))
                .toList();
    }

    protected long count(String table) {
        return Long.parseLong(String.valueOf(sql.fetchValue("select count(*) from " + table)));
    }

    protected int verify() {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of("--seal", seals.newest().orElseThrow().hash()));
    }
}
