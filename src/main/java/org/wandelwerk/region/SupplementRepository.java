package org.wandelwerk.region;

import static org.jooq.Records.mapping;
import static org.wandelwerk.region.jooq.Tables.NEWS_LINKS;
import static org.wandelwerk.region.jooq.Tables.OTHER_NAMES;

import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.region.RegionFile.NewsLink;
import org.wandelwerk.region.RegionFile.OtherName;

/** What joins records of the region beyond what they say themselves, as the last file with such sections told it. */
@Repository
class SupplementRepository {

    private final DSLContext sql;

    SupplementRepository(DSLContext sql) {
        this.sql = sql;
    }

    Supplements remembered() {
        return new Supplements(
                Set.copyOf(sql.select(OTHER_NAMES.ORGANISATION, OTHER_NAMES.NAME)
                        .from(OTHER_NAMES)
                        .fetch(mapping(OtherName::new))),
                Set.copyOf(sql.select(NEWS_LINKS.NEWS, NEWS_LINKS.SESSION)
                        .from(NEWS_LINKS)
                        .fetch(mapping(NewsLink::new))));
    }

    /** Writes only what differs. */
    void replace(Supplements old, Supplements now) {
        less(old.otherNames(), now.otherNames()).forEach(this::forget);
        less(now.otherNames(), old.otherNames()).forEach(this::add);
        less(old.newsLinks(), now.newsLinks()).forEach(this::forget);
        less(now.newsLinks(), old.newsLinks()).forEach(this::add);
    }

    private static <T> Set<T> less(Set<T> all, Set<T> those) {
        var left = new HashSet<>(all);
        left.removeAll(those);
        return left;
    }

    private void add(OtherName other) {
        sql.insertInto(OTHER_NAMES)
                .set(OTHER_NAMES.ORGANISATION, other.organisation())
                .set(OTHER_NAMES.NAME, other.name())
                .execute();
    }

    private void forget(OtherName other) {
        sql.deleteFrom(OTHER_NAMES)
                .where(OTHER_NAMES.ORGANISATION.eq(other.organisation()), OTHER_NAMES.NAME.eq(other.name()))
                .execute();
    }

    private void add(NewsLink link) {
        sql.insertInto(NEWS_LINKS)
                .set(NEWS_LINKS.NEWS, link.news())
                .set(NEWS_LINKS.SESSION, link.session())
                .execute();
    }

    private void forget(NewsLink link) {
        sql.deleteFrom(NEWS_LINKS)
                .where(NEWS_LINKS.NEWS.eq(link.news()), NEWS_LINKS.SESSION.eq(link.session()))
                .execute();
    }
}
