package org.wandelwerk.news;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.news.jooq.Tables.BODIES;
import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.MEETINGS;
import static org.wandelwerk.news.jooq.Tables.PROJECTS;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.project.ProjectId;

/** The tables of what news items tell of. */
@Repository
class NewsLinkRepository {

    /** In their order, within a statement that reads news items. */
    static final Field<List<ProjectId>> PROJECTS_OF_ITEM = multiset(select(PROJECTS.PROJECT_ID)
                    .from(PROJECTS)
                    .where(PROJECTS.ITEM_ID.eq(ITEMS.ID))
                    .orderBy(PROJECTS.POSITION))
            .convertFrom(rows -> rows.map(row -> new ProjectId(row.value1())))
            .as("projects");

    static final Field<List<MeetingId>> MEETINGS_OF_ITEM = multiset(select(MEETINGS.MEETING_ID)
                    .from(MEETINGS)
                    .where(MEETINGS.ITEM_ID.eq(ITEMS.ID))
                    .orderBy(MEETINGS.POSITION))
            .convertFrom(rows -> rows.map(row -> new MeetingId(row.value1())))
            .as("meetings");

    static final Field<List<CommitteeId>> BODIES_OF_ITEM = multiset(select(BODIES.COMMITTEE_ID)
                    .from(BODIES)
                    .where(BODIES.ITEM_ID.eq(ITEMS.ID))
                    .orderBy(BODIES.POSITION))
            .convertFrom(rows -> rows.map(row -> new CommitteeId(row.value1())))
            .as("bodies");

    private final DSLContext sql;

    NewsLinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(NewsItem item) {
        var id = item.id().value();
        putAll(
                PROJECTS.ITEM_ID,
                PROJECTS.POSITION,
                PROJECTS.PROJECT_ID,
                id,
                item.projects().stream().map(ProjectId::value).toList());
        putAll(
                MEETINGS.ITEM_ID,
                MEETINGS.POSITION,
                MEETINGS.MEETING_ID,
                id,
                item.meetings().stream().map(MeetingId::value).toList());
        putAll(
                BODIES.ITEM_ID,
                BODIES.POSITION,
                BODIES.COMMITTEE_ID,
                id,
                item.bodies().stream().map(CommitteeId::value).toList());
    }

    private <R extends Record> void putAll(
            TableField<R, UUID> items,
            TableField<R, Integer> positions,
            TableField<R, UUID> linked,
            UUID item,
            List<UUID> told) {
        var table = Objects.requireNonNull(items.getTable());
        sql.deleteFrom(table).where(items.eq(item), positions.ge(told.size())).execute();
        for (int i = 0; i < told.size(); i++) {
            sql.insertInto(table)
                    .set(items, item)
                    .set(positions, i)
                    .set(linked, told.get(i))
                    .onConflict(items, positions)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }
}
