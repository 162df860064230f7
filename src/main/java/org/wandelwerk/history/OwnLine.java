package org.wandelwerk.history;

import java.net.ConnectException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * A connection to the database beside the pool, by which one sees what changed even while all others are in use. It is
 * opened when it is needed, anew once it broke, and is for one thread at a time.
 */
@Component
class OwnLine implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OwnLine.class);

    /** What PostgreSQL answers when it lets nobody in, and when it starts or stops. */
    private static final Set<String> CLOSED = Set.of("55000", "57P03");

    /** Then it looks anew: a look that hangs must not hold up all that follow. */
    private static final String MOST_SECONDS = "2";

    private final ObjectProvider<JdbcConnectionDetails> database;
    private @Nullable Connection open;
    private boolean isBroken;
    private volatile boolean isRefused;

    OwnLine(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    /**
     * Reads by statements that each see what was committed before them.
     *
     * @return whether all could be read; if not, the line is opened anew the next time
     */
    boolean read(Consumer<DSLContext> work) {
        try {
            work.accept(DSL.using(line(), SQLDialect.POSTGRES));
            say(false, null);
            return true;
        } catch (SQLException | DataAccessException broken) {
            say(true, broken);
            hangUp();
            return false;
        }
    }

    /** Whether the database itself let nobody in when the line was last opened, so that nothing is committed to it. */
    boolean isRefused() {
        return isRefused;
    }

    private Connection line() throws SQLException {
        if (open == null) {
            open = open();
        }
        return open;
    }

    private Connection open() throws SQLException {
        try {
            var details = database.getObject();
            var opened = DriverManager.getConnection(details.getJdbcUrl(), properties(details));
            isRefused = false;
            return opened;
        } catch (SQLException refusal) {
            isRefused = CLOSED.contains(refusal.getSQLState()) || refusal.getCause() instanceof ConnectException;
            throw refusal;
        }
    }

    private static Properties properties(JdbcConnectionDetails database) {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("connectTimeout", MOST_SECONDS);
        properties.setProperty("socketTimeout", MOST_SECONDS);
        properties.setProperty("readOnly", "true");
        return properties;
    }

    /** Once when it breaks and once when it is back, as it is tried several times a second. */
    private void say(boolean isBrokenNow, @Nullable Exception fault) {
        if (isBrokenNow && !isBroken) {
            LOG.warn("Nobody sees what changes, so that kept pages are not given", fault);
        } else if (!isBrokenNow && isBroken) {
            LOG.info("What changes is seen again");
        }
        isBroken = isBrokenNow;
    }

    private void hangUp() {
        var broken = open;
        open = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException already) {
                LOG.debug("The line was gone", already);
            }
        }
    }

    @Override
    public void destroy() {
        hangUp();
    }
}
