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
import org.wandelwerk.project.ProjectId;

/**
 * Profiles of projects that are over; one in which everybody reads stays as long as they do. With a profile ends what
 * was proposed and published of it.
 */
@Component
class EndedProfileFiles implements OfferedRecords {

    /** How many profiles are offered at once, for their files are large. */
    private static final int AT_ONCE = 20;

    private final EndedProfiles profiles;
    private final PublicProfiles published;
    private final ProfileReleases releases;

    EndedProfileFiles(EndedProfiles profiles, PublicProfiles published, ProfileReleases releases) {
        this.profiles = profiles;
        this.published = published;
        this.releases = releases;
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
        return profiles.count(before, published::readAmong);
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return profiles.records(profiles.oldest(before, published::readAmong, Math.min(most, AT_ONCE)));
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return profiles.records(profiles.held(before, published::readAmong, keys));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return giveUp(profiles.oldest(before, published::readAmong, most));
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        return giveUp(profiles.held(before, published::readAmong, keys));
    }

    private GivenUp giveUp(List<ProjectId> ending) {
        releases.end(ending);
        return profiles.giveUp(ending);
    }
}
