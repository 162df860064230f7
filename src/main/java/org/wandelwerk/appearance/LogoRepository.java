package org.wandelwerk.appearance;

import static org.wandelwerk.appearance.jooq.Tables.LOGOS;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Stores pictures under the digest of their content. */
@Repository
class LogoRepository {

    private final DSLContext sql;

    LogoRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds a picture, unless it is there, and gives its digest. */
    String add(LogoPicture picture) {
        var digest = WornFile.of(picture.png()).digest();
        sql.insertInto(LOGOS)
                .set(LOGOS.DIGEST, digest)
                .set(LOGOS.WIDTH, picture.width())
                .set(LOGOS.HEIGHT, picture.height())
                .set(LOGOS.CONTENT, picture.png())
                .onConflict(LOGOS.DIGEST)
                .doNothing()
                .execute();
        return digest;
    }

    Optional<LogoPicture> find(String digest) {
        return sql.select(LOGOS.CONTENT, LOGOS.WIDTH, LOGOS.HEIGHT)
                .from(LOGOS)
                .where(LOGOS.DIGEST.eq(digest))
                .fetchOptional(Records.mapping(LogoPicture::new));
    }
}
