package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.FOLLOWERS;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The SQL of the followers whose position is kept in the database. */
@Repository
class FollowerRepository {

    private final DSLContext sql;

    FollowerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes the follower for this transaction, unless another transaction has it. */
    boolean lock(String name) {
        sql.insertInto(FOLLOWERS)
                .set(FOLLOWERS.NAME, name)
                .onConflictDoNothing()
                .execute();
        return sql.fetchExists(sql.selectOne()
                .from(FOLLOWERS)
                .where(FOLLOWERS.NAME.eq(name))
                .forUpdate()
                .skipLocked());
    }

    /** Where the follower stands; {@code null} when it is new. */
    @Nullable
    Position position(String name) {
        return sql.select(FOLLOWERS.POSITION)
                .from(FOLLOWERS)
                .where(FOLLOWERS.NAME.eq(name), FOLLOWERS.POSITION.isNotNull())
                .fetchOne(mapping(Position::parse));
    }

    void move(String name, Position position) {
        sql.update(FOLLOWERS)
                .set(FOLLOWERS.POSITION, position.toString())
                .set(FOLLOWERS.MOVED_AT, DSL.currentOffsetDateTime())
                .where(FOLLOWERS.NAME.eq(name))
                .execute();
    }
}
