package org.wandelwerk.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.kernel.Addressed;
import org.wandelwerk.meeting.MeetingAddresses;
import org.wandelwerk.news.NewsAddresses;
import org.wandelwerk.organisation.OrganisationAddresses;
import org.wandelwerk.project.ProjectAddresses;

/** The addresses of everything public, in parts that a search engine takes at once. */
@Service
@Transactional(readOnly = true)
public class Addresses {

    /** In five languages a part has at most 25,000 addresses and weighs less than 50 megabytes. */
    private static final int PART = 5000;

    private final ProjectAddresses projects;
    private final OrganisationAddresses organisations;
    private final MeetingAddresses meetings;
    private final NewsAddresses news;
    private final RecordTimes times;

    Addresses(
            ProjectAddresses projects,
            OrganisationAddresses organisations,
            MeetingAddresses meetings,
            NewsAddresses news,
            RecordTimes times) {
        this.projects = projects;
        this.organisations = organisations;
        this.meetings = meetings;
        this.news = news;
        this.times = times;
    }

    /** What each part of a kind begins with. */
    public List<String> beginnings(AddressKind kind) {
        return switch (kind) {
            case PROJECTS -> projects.beginnings(PART);
            case ORGANISATIONS -> organisations.beginnings(PART);
            case MEETINGS -> meetings.beginnings(PART);
            case NEWS -> news.beginnings(PART);
        };
    }

    /** One part of a kind, from the given key on, each with its last change. */
    public List<ChangedAddress> part(AddressKind kind, String beginning) {
        return switch (kind) {
            case PROJECTS -> changed(kind, "project", "projects", projects.part(beginning, PART));
            case ORGANISATIONS -> changed(kind, "organisation", "organisations", organisations.part(beginning, PART));
            case MEETINGS -> changed(kind, "meeting", "meetings", meetings.part(beginning, PART));
            case NEWS -> changed(kind, "news", "items", news.part(beginning, PART));
        };
    }

    private List<ChangedAddress> changed(AddressKind kind, String module, String table, List<Addressed> part) {
        var changes = times.of(module, table, part.stream().map(Addressed::id).toList());
        return part.stream()
                .map(record -> new ChangedAddress(kind.address(record.key()), last(changes, record.id())))
                .toList();
    }

    private static Instant last(Map<UUID, ChangeTimes> changes, UUID id) {
        return Objects.requireNonNull(changes.get(id)).last();
    }
}
