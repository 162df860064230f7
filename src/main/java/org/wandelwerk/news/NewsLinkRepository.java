package org.wandelwerk.news;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.MEETINGS;
import static org.wandelwerk.news.jooq.Tables.PROJECTS;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
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

    private final DSLContext sql;

    NewsLinkRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(NewsItem item) {
        putProjects(item.id().value(), item.projects());
        putMeetings(item.id().value(), item.meetings());
    }

    private void putProjects(UUID item, List<ProjectId> projects) {
        sql.deleteFrom(PROJECTS)
                .where(PROJECTS.ITEM_ID.eq(item), PROJECTS.POSITION.ge(projects.size()))
                .execute();
        for (int i = 0; i < projects.size(); i++) {
            sql.insertInto(PROJECTS)
                    .set(PROJECTS.ITEM_ID, item)
                    .set(PROJECTS.POSITION, i)
                    .set(PROJECTS.PROJECT_ID, projects.get(i).value())
                    .onConflict(PROJECTS.ITEM_ID, PROJECTS.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private void putMeetings(UUID item, List<MeetingId> meetings) {
        sql.deleteFrom(MEETINGS)
                .where(MEETINGS.ITEM_ID.eq(item), MEETINGS.POSITION.ge(meetings.size()))
                .execute();
        for (int i = 0; i < meetings.size(); i++) {
            sql.insertInto(MEETINGS)
                    .set(MEETINGS.ITEM_ID, item)
                    .set(MEETINGS.POSITION, i)
                    .set(MEETINGS.MEETING_ID, meetings.get(i).value())
                    .onConflict(MEETINGS.ITEM_ID, MEETINGS.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }
}
