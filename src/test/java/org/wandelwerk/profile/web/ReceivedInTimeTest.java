package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.Desk.Form;

/** Nobody is late because the house is busy. */
class ReceivedInTimeTest extends WriterAndOffice {

    private static final Duration BUSY = Duration.ofMillis(200);

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private DSLContext sql;

    @Test
    void whatIsHandedInWhileAllConnectionsAreTakenWasReceivedWhenItCame() throws Exception {
        save("idee", IDEA);
        var form = Form.in(writer.get(profile()).page(), "/abgeben");
        Instant free;
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = takeAll();
            var answer = presses.submit(() -> writer.send(form));
            await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0);
            LockSupport.parkNanos(BUSY.toNanos());
            free = Instant.now();
            for (var connection : taken) {
                connection.close();
            }
            assertThat(answer.get().status()).isEqualTo(303);
        }
        assertThat(receivedAt()).isBefore(free.minus(BUSY.dividedBy(2)));
    }

    private ArrayList<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (taken.size() < pool.getMaximumPoolSize()) {
            taken.add(pool.getConnection());
        }
        return taken;
    }

    private Instant receivedAt() {
        return sql.fetchSingle(
                        "select v.handed_in_at from profile.versions v join profile.profiles p on p.id = v.profile_id"
                                + " where p.key = ?",
                        profile().replace("/ideen/", ""))
                .get(0, OffsetDateTime.class)
                .toInstant();
    }
}
