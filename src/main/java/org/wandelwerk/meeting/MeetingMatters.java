package org.wandelwerk.meeting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;

/** Meetings of which people ask why they see them. What is published, everybody may read. */
@Component
class MeetingMatters implements MatterSource {

    private final MeetingCalendarRepository meetings;

    MeetingMatters(MeetingCalendarRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("sitzung")
                ? meetings.bySlug(key)
                        .map(found -> NamedMatter.read(
                                Matter.isPublic(word + " " + key), found.title(), "/sitzungen/" + found.slug()))
                : Optional.empty();
    }
}
