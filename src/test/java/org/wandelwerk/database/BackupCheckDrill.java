package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Damages a house where counting its rows would not see it: its backup is no good, and does not stay. */
@Order(4)
class BackupCheckDrill {

    private static final String DATABASE = "wandelwerk";
    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");
    private static final int PAGE = 8192;

    private Path shelf = Path.of("");
    private EmbeddedPostgres server;
    private KeptBackups backups;

    @BeforeEach
    void openAHouse() throws Exception {
        var home = Rounds.house("check-source");
        shelf = Rounds.freshHome("check-shelf");
        server = EmbeddedPostgres.start(home, Durability.DISPOSABLE);
        server.ensureDatabase(DATABASE);
        execute("create table papers (id int primary key, body bytea not null, words tsvector not null, span"
                + " int4range)");
        execute("create index papers_words on papers using gin (words)");
        execute("create index papers_span on papers using gist (span)");
        execute("alter table papers alter body set storage external");
        execute("alter table papers set (autovacuum_enabled = false, toast.autovacuum_enabled = false)");
        execute("insert into papers select id, convert_to(repeat(md5(id::text), 200), 'UTF8'),"
                + " to_tsvector('simple', md5(id::text)), int4range(id, id + 9) from generate_series(1, 500) id");
        execute("create extension pg_buffercache");
        execute("vacuum (freeze) papers");
        execute("checkpoint");
        backups = new KeptBackups(server, DATABASE, new BackupShelf(shelf), home.resolve("backup-check"));
    }

    @AfterEach
    void closeIt() throws Exception {
        server.close();
    }

    @Test
    void damageInLongValuesAndInIndexesIsFound() throws Exception {
        var longValues = file("(select reltoastrelid::regclass from pg_class where relname = 'papers')");
        flip(longValues);
        assertThatThrownBy(() -> backups.make(EVENING)).hasMessageContaining("invalid page");
        assertThat(new BackupShelf(shelf).all()).isEmpty();
        flip(longValues);

        for (var index : List.of("papers_pkey", "papers_words", "papers_span")) {
            var file = file("'%s'::regclass".formatted(index));
            flip(file);
            assertIsFound("invalid page", index);
            flip(file);
        }
        addARowThatNoIndexKnows();
        assertIsFound("lacks matching index tuple", "a row that no index knows");
        execute("reindex table papers");
        backups.make(EVENING);
        assertThat(new BackupShelf(shelf).checked()).hasSize(1);
    }

    /** The server must look at the disk, as one that was just started. */
    private void assertIsFound(String why, String damaged) throws SQLException {
        execute("select pg_buffercache_evict_all()");
        assertThat(catchThrowable(() -> BackupCheck.check(server, DATABASE)))
                .as(damaged)
                .isNotNull()
                .hasMessageContaining(why);
    }

    private void addARowThatNoIndexKnows() throws SQLException {
        var index = "update pg_index set indisready = %s where indexrelid = 'papers_pkey'::regclass";
        execute(index.formatted("false"));
        execute("insert into papers values (1000, 'x', '', null)");
        execute(index.formatted("true"));
    }

    private Path file(String relation) throws SQLException {
        try (var connection = server.connect(DATABASE);
                var name = connection
                        .createStatement()
                        .executeQuery("select pg_relation_filepath(%s)".formatted(relation))) {
            name.next();
            return server.data().resolve(name.getString(1));
        }
    }

    /** Changes one bit behind the server's back, as a dying disk does. */
    private static void flip(Path file) throws IOException {
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            var place = content.length() - PAGE / 2;
            content.seek(place);
            var old = content.read();
            content.seek(place);
            content.write(old ^ 1);
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = server.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
