package org.wandelwerk.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.profile.EndedProfiles;

/** Profiles of projects that are over; one in which everybody reads stays as long as they do. */
@Component
class EndedProfileFiles implements OfferedRecords {

    private final EndedProfiles profiles;
    private final PublicProfiles published;

    EndedProfileFiles(EndedProfiles profiles, PublicProfiles published) {
        this.profiles = profiles;
        this.published = published;
    }

    @Override
    public String kind() {
        return "profile-files";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.CASE_FILE;
    }

    @Override
    public Set<String> ends() {
        return Stream.of("profiles", "versions", "replies", "messages", "takeovers", "removals", "reminders")
                .map(table -> "profile." + table)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int due(Instant before) {
        return profiles.count(before, published.areRead());
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return profiles.offered(before, published.areRead(), most);
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return profiles.held(before, published.areRead(), keys);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return profiles.giveUp(before, published.areRead(), most);
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        return profiles.giveUp(before, published.areRead(), keys);
    }
}
