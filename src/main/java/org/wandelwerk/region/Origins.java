package org.wandelwerk.region;

import java.time.LocalDate;
import java.util.UUID;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.ProjectId;

/** Where the records of a region come from, and by that their ids: the same in every house and at every import. */
record Origins(LocalDate compiled) {

    /** The programme and the procedure by which the projects of the region go. */
    static final String PROGRAMME = "lausitz-brandenburg";

    private static final String COLLECTION = "lausitz";

    Origin of(String id) {
        return new Origin(COLLECTION, id, compiled);
    }

    Origin workshop(int number) {
        return of("w" + number);
    }

    Origin interministerialGroup() {
        return of("imag");
    }

    CommitteeId workshopId(int number) {
        return new CommitteeId(workshop(number).uuid("committee"));
    }

    CommitteeId interministerialGroupId() {
        return new CommitteeId(interministerialGroup().uuid("committee"));
    }

    OrganisationId organisationId(String id) {
        return new OrganisationId(of(id).uuid("organisation"));
    }

    ProjectId projectId(String id) {
        return new ProjectId(of(id).uuid("project"));
    }

    MeetingId meetingId(String id) {
        return new MeetingId(of(id).uuid("meeting"));
    }

    Origin topic(String name) {
        return of(Slug.of(name));
    }

    UUID topicId(String name) {
        return topic(name).uuid("topic");
    }

    /** A figure has no id of its own: it is what it counts, for what, as of when and by which source. */
    static String idOf(RegionFile.Count figure) {
        return HashedId.of(
                        figure.kind().name(),
                        figure.scope(),
                        String.valueOf(figure.asOf()),
                        String.valueOf(figure.source()))
                .toString();
    }
}
