package org.wandelwerk.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.MatterSource;

/** Meetings of which people ask why they see them. */
@Configuration(proxyBeanMethods = false)
class MeetingMatters {

    @Bean
    MatterSource mattersOfMeetings(MeetingCalendarRepository meetings) {
        return MatterSource.ofPublic(
                "sitzung", "/sitzungen/", key -> meetings.bySlug(key).map(Meeting::title));
    }
}
