package org.wandelwerk.news;

import static org.jooq.impl.DSL.select;
import static org.wandelwerk.news.jooq.Tables.BODIES;
import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.MEETINGS;
import static org.wandelwerk.news.jooq.Tables.PROJECTS;
import static org.wandelwerk.news.jooq.Tables.PUBLICATIONS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/** The tables of news items and of their publication. */
@Repository
class NewsRepository {

    private static final List<OrderField<?>> FIRST_FIRST =
            List.of(ITEMS.HAPPENED_ON.desc().nullsLast(), ITEMS.ID.asc());
    private static final List<OrderField<?>> LAST_FIRST =
            List.of(ITEMS.HAPPENED_ON.asc().nullsFirst(), ITEMS.ID.desc());

    private final DSLContext sql;
    private final NewsLinkRepository links;

    NewsRepository(DSLContext sql, NewsLinkRepository links) {
        this.sql = sql;
        this.links = links;
    }

    Optional<NewsItem> find(NewsItemId id) {
        return fetch(ITEMS.ID.eq(id.value()), 1).stream().findFirst();
    }

    Optional<NewsItem> published(String slug) {
        return fetch(isPublished().and(ITEMS.SLUG.eq(slug)), 1).stream().findFirst();
    }

    List<NewsItem> published(Collection<NewsItemId> ids) {
        var among = ITEMS.ID.in(ids.stream().map(NewsItemId::value).toList());
        return fetch(isPublished().and(among), ids.size());
    }

    List<NewsItem> newest(int limit) {
        return fetch(isPublished(), limit);
    }

    List<NewsItem> about(
            Collection<ProjectId> projects, Collection<MeetingId> meetings, Collection<CommitteeId> bodies, int limit) {
        var ofProjects = select(PROJECTS.ITEM_ID)
                .from(PROJECTS)
                .where(PROJECTS.PROJECT_ID.in(
                        projects.stream().map(ProjectId::value).toList()));
        var ofMeetings = select(MEETINGS.ITEM_ID)
                .from(MEETINGS)
                .where(MEETINGS.MEETING_ID.in(
                        meetings.stream().map(MeetingId::value).toList()));
        var ofBodies = select(BODIES.ITEM_ID)
                .from(BODIES)
                .where(BODIES.COMMITTEE_ID.in(
                        bodies.stream().map(CommitteeId::value).toList()));
        return fetch(isPublished().and(ITEMS.ID.in(ofProjects.union(ofMeetings).union(ofBodies))), limit);
    }

    /** Those behind the given place, in the order of the list. */
    List<NewsItem> list(@Nullable NewsPosition after, int limit) {
        return fetch(after == null ? isPublished() : isPublished().and(behind(after)), limit);
    }

    /** The one just before the given place. */
    Optional<NewsItem> before(NewsPosition place) {
        return fetch(isPublished().and(ahead(place)), LAST_FIRST, 1).stream().findFirst();
    }

    int count() {
        return sql.fetchCount(ITEMS, isPublished());
    }

    private static Condition behind(NewsPosition place) {
        var id = place.item().value();
        return place.isDated()
                ? ITEMS.HAPPENED_ON
                        .lt(place.date())
                        .or(ITEMS.HAPPENED_ON.eq(place.date()).and(ITEMS.ID.gt(id)))
                        .or(ITEMS.HAPPENED_ON.isNull())
                : ITEMS.HAPPENED_ON.isNull().and(ITEMS.ID.gt(id));
    }

    private static Condition ahead(NewsPosition place) {
        var id = place.item().value();
        return place.isDated()
                ? ITEMS.HAPPENED_ON
                        .gt(place.date())
                        .or(ITEMS.HAPPENED_ON.eq(place.date()).and(ITEMS.ID.lt(id)))
                : ITEMS.HAPPENED_ON.isNotNull().or(ITEMS.ID.lt(id));
    }

    private List<NewsItem> fetch(Condition condition, int limit) {
        return fetch(condition, FIRST_FIRST, limit);
    }

    private List<NewsItem> fetch(Condition condition, List<OrderField<?>> order, int limit) {
        return sql.select(ITEMS.fields())
                .select(
                        NewsLinkRepository.PROJECTS_OF_ITEM,
                        NewsLinkRepository.MEETINGS_OF_ITEM,
                        NewsLinkRepository.BODIES_OF_ITEM)
                .from(ITEMS)
                .where(condition)
                .orderBy(order)
                .limit(limit)
                .fetch(NewsRepository::item);
    }

    boolean isPublic(NewsItemId id) {
        return sql.fetchExists(ITEMS, isPublished(), ITEMS.ID.eq(id.value()));
    }

    boolean hasSlug(String slug) {
        return sql.fetchExists(ITEMS, ITEMS.SLUG.eq(slug));
    }

    void put(NewsItem item) {
        var row = sql.newRecord(ITEMS);
        row.setId(item.id().value());
        row.setSlug(item.slug());
        row.setHappenedOn(item.date() == null ? null : item.date().toString());
        row.setTitleDe(item.title().de());
        row.setTitleEn(item.title().en());
        row.setTeaserDe(item.teaser().de());
        row.setTeaserEn(item.teaser().en());
        row.setSource(item.source() == null ? null : item.source().address());
        row.setOriginSource(item.origin().source());
        row.setOriginId(item.origin().id());
        row.setOriginAsOf(item.origin().asOf());
        sql.insertInto(ITEMS)
                .set(row)
                .onConflict(ITEMS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        links.put(item);
    }

    void publish(NewsItemId item, Publication publication) {
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, item.value())
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static NewsItem item(Record found) {
        var row = found.into(ITEMS);
        var source = row.getSource();
        return new NewsItem(
                new NewsItemId(row.getId()),
                row.getSlug(),
                row.getHappenedOn() == null ? null : PartialDate.parse(row.getHappenedOn()),
                new Text(row.getTitleDe(), row.getTitleEn()),
                new Text(row.getTeaserDe(), row.getTeaserEn()),
                source == null ? null : new Source(source),
                found.get(NewsLinkRepository.PROJECTS_OF_ITEM),
                found.get(NewsLinkRepository.MEETINGS_OF_ITEM),
                found.get(NewsLinkRepository.BODIES_OF_ITEM),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    private static Condition isPublished() {
        return ITEMS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
