package org.wandelwerk.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;

/** What is recorded and not public: an organisation, a meeting, a news item, each by the word in its address. */
@TestComponent
class MatrixHidden implements MatrixMaker {

    private final Organisations organisations;
    private final Meetings meetings;
    private final News news;
    private final DSLContext sql;

    MatrixHidden(Organisations organisations, Meetings meetings, News news, DSLContext sql) {
        this.organisations = organisations;
        this.meetings = meetings;
        this.news = news;
        this.sql = sql;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of(
                "verborgener", (_, _) -> organisation(),
                "verborgene", (_, _) -> meeting(),
                "verborgenes", (_, _) -> item());
    }

    private String organisation() {
        var organisation =
                AnOrganisation.named("Verborgen " + UUID.randomUUID()).build();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        return hidden("organisation", organisation.id().value(), organisation.slug());
    }

    private String meeting() {
        var meeting = AMeeting.of(UUID.randomUUID().toString(), MeetingKind.JOINT)
                .on("2024-11-22")
                .build();
        Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting));
        return hidden("meeting", meeting.id().value(), meeting.slug());
    }

    private String item() {
        var origin = new Origin("test", UUID.randomUUID().toString(), LocalDate.of(2026, 1, 1));
        var item = new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "verborgen-" + origin.id(),
                null,
                Text.german("Verborgen"),
                Text.german("Noch nicht"),
                null,
                List.of(),
                List.of(),
                origin);
        Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
        return hidden("news", item.id().value(), item.slug());
    }

    private String hidden(String module, UUID record, String address) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all ->
                        all.dsl().execute("delete from " + module + ".publications where subject_id = ?", record)));
        return address;
    }
}
