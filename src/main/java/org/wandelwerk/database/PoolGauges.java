package org.wandelwerk.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;

/** How the connections to the database are used. */
@Component
class PoolGauges implements Gauges {

    private final HikariDataSource pool;

    PoolGauges(HikariDataSource pool) {
        this.pool = pool;
    }

    @Override
    public List<Gauge> now() {
        var use = pool.getHikariPoolMXBean();
        return List.of(
                new Gauge("wandelwerk_connections_max", "Connections there may be.", pool.getMaximumPoolSize()),
                new Gauge("wandelwerk_connections_used", "Connections in use.", use.getActiveConnections()),
                new Gauge("wandelwerk_connections_idle", "Connections at rest.", use.getIdleConnections()),
                new Gauge(
                        "wandelwerk_connections_awaited",
                        "Threads that wait for a connection.",
                        use.getThreadsAwaitingConnection()));
    }
}
