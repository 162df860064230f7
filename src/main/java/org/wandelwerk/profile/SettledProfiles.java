package org.wandelwerk.profile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.GivenUpDocuments;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/**
 * The working copies of profiles on which nobody writes; what was handed in stays as its versions. What was written or
 * attached later waits to be handed in as long as the way of its project goes on, and goes after that.
 */
@Component
class SettledProfiles implements RetainedRecords {

    private final UnfinishedRepository repository;
    private final GivenUpDocuments documents;
    private final ProjectsUnderWay projects;

    SettledProfiles(UnfinishedRepository repository, GivenUpDocuments documents, ProjectsUnderWay projects) {
        this.repository = repository;
        this.documents = documents;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.UNFINISHED;
    }

    @Override
    public Set<String> ends() {
        return Set.of("profile.answers");
    }

    @Override
    public int due(Instant before) {
        var over = over(before);
        return repository.countSettled(before, over, unseen(over));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var over = over(before);
        var settled = repository.forgetSettled(before, over, unseen(over), most);
        var ended = settled.stream().filter(Set.copyOf(over)::contains).toList();
        return new GivenUp(settled.size(), documents.forgetUnseen(Attachments.KIND, ended));
    }

    private List<UUID> unseen(List<UUID> over) {
        return documents.ownersOfUnseen(Attachments.KIND, over);
    }

    private List<UUID> over(Instant before) {
        return projects.overBefore(before).stream().map(ProjectId::value).toList();
    }
}
