package org.wandelwerk.profile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.GivenUpDocuments;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/**
 * Profiles that somebody began and never handed in. When nobody has touched them for long they go with all that was
 * typed and attached; until then their files are for nobody else.
 */
@Component
class UnfinishedProfiles implements RetainedRecords, ApplicationRunner {

    private final UnfinishedRepository repository;
    private final GivenUpDocuments documents;
    private final Documents shared;

    UnfinishedProfiles(UnfinishedRepository repository, GivenUpDocuments documents, Documents shared) {
        this.repository = repository;
        this.documents = documents;
        this.shared = shared;
    }

    @Override
    public String kind() {
        return "profiles";
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
        return repository.count(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var profiles = repository.oldest(before, most);
        var values = documents.forget(Attachments.KIND, profiles);
        repository.forget(profiles);
        return new GivenUp(profiles.size(), values);
    }

    /**
     * Takes files of ideas that nobody handed in back from the office, to which they were given when they came before
     * the house kept them until then. Of those that come now there are none. What is handed in at the same time is
     * waited for, and stays with the office.
     */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var begun = repository.neverHandedIn();
        if (!documents.shared(Attachments.KIND, begun).isEmpty()) {
            Acting.as(HouseActors.SYSTEM, () -> takeBack(repository.heldNeverHandedIn(begun)));
        }
    }

    private int takeBack(List<UUID> profiles) {
        var early = documents.shared(Attachments.KIND, profiles);
        early.forEach(version -> shared.share(version, Audience.NOBODY));
        return early.size();
    }

    /**
     * The working copies of profiles on which nobody writes; what was handed in stays as its versions. What was written
     * or attached later waits to be handed in as long as the way of its project goes on, and goes after that.
     */
    @Component
    static class Settled implements RetainedRecords {

        private final UnfinishedRepository repository;
        private final GivenUpDocuments documents;
        private final ProjectsUnderWay projects;

        Settled(UnfinishedRepository repository, GivenUpDocuments documents, ProjectsUnderWay projects) {
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
}
