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
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.project.ProjectId;

/** Profiles of projects that are over; one in which everybody reads stays until that is recalled. */
@Component
class EndedProfileFiles implements OfferedRecords {

    private final EndedProfiles profiles;
    private final PublicationRepository publications;
    private final HandIns handIns;

    EndedProfileFiles(EndedProfiles profiles, PublicationRepository publications, HandIns handIns) {
        this.profiles = profiles;
        this.publications = publications;
        this.handIns = handIns;
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
        return profiles.count(before, open());
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return profiles.offered(before, open(), most);
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return profiles.held(before, open(), keys);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return profiles.giveUp(before, open(), most);
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        return profiles.giveUp(before, open(), keys);
    }

    /** Those of which everybody reads something, or may read it again when it is corrected. */
    private Set<ProjectId> open() {
        return publications.projects().stream()
                .filter(project -> !handIns.isTakenBack(project))
                .collect(Collectors.toUnmodifiableSet());
    }
}
