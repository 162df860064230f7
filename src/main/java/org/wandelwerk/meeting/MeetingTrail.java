package org.wandelwerk.meeting;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingTrail {

    private static final String TEXTS = "meeting.trail.";

    @Bean
    TrailSource trailOfMeetings(TrailRepository records) {
        return TrailSource.of("sitzungen", "sitzung", "meeting.edit.field.", tables(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("meeting.meetings", "id", TEXTS)
                        .word("kind", "portal.meeting.kind.")
                        .texts("title_de", "title_en", "held_on", "place")
                        .reference("municipality_id", "gemeinden")
                        .texts("attendees", "decided")
                        .money("volume")
                        .texts("note", "sources", "slug")
                        .hidden("revision")
                        .origin(),
                TrailTable.of("meeting.bodies", "meeting_id", TEXTS)
                        .reference("committee_id", "gremien")
                        .hidden("position"),
                TrailTable.publications("meeting.publications", TEXTS));
    }
}
