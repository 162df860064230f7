package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.GivenUpDocuments;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/**
 * Profiles of projects that are over, with all that was handed in and said, and those that were taken back before; who
 * calls says which of them stay because everybody reads in them.
 */
@Service
@Transactional
public class EndedProfiles {

    private final UnfinishedRepository repository;
    private final GivenUpDocuments documents;
    private final ProjectsUnderWay projects;

    EndedProfiles(UnfinishedRepository repository, GivenUpDocuments documents, ProjectsUnderWay projects) {
        this.repository = repository;
        this.documents = documents;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public int count(Instant before, UnaryOperator<Set<ProjectId>> staying) {
        return repository.countEnded(before, over(before, staying));
    }

    @Transactional(readOnly = true)
    public List<ProjectId> oldest(Instant before, UnaryOperator<Set<ProjectId>> staying, int most) {
        return projects(repository.oldestEnded(before, over(before, staying), most));
    }

    /** Those of the given ones that are still over, which nobody writes until the end of the transaction. */
    public List<ProjectId> held(Instant before, UnaryOperator<Set<ProjectId>> staying, Collection<String> keys) {
        return projects(repository.heldEnded(before, over(before, staying), keys));
    }

    private static List<ProjectId> projects(List<UUID> profiles) {
        return profiles.stream().map(ProjectId::new).toList();
    }

    private static List<UUID> ids(List<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toList();
    }

    /** Some of them with all that was handed in and said; their files are large. */
    @Transactional(readOnly = true)
    public List<OfferedRecord> records(List<ProjectId> some) {
        var profiles = ids(some);
        var files = documents.files(Attachments.KIND, profiles);
        return repository.files(profiles).entrySet().stream()
                .map(one -> record(one, files.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static OfferedRecord record(Map.Entry<UUID, List<DataField>> one, List<OfferedRecord.File> files) {
        var names = files.stream().map(OfferedRecord.File::toString).collect(Collectors.joining("\n"));
        var fields = Stream.concat(one.getValue().stream(), DataField.words("profile.data.files", names));
        return new OfferedRecord(one.getKey().toString(), fields.toList(), files);
    }

    public GivenUp giveUp(List<ProjectId> some) {
        var profiles = ids(some);
        var files = documents.forget(Attachments.KIND, profiles);
        var values = Stream.concat(files.stream(), repository.forgetEnded(profiles).stream());
        return new GivenUp(profiles.size(), values.toList());
    }

    private List<UUID> over(Instant before, UnaryOperator<Set<ProjectId>> staying) {
        var over = projects.overBefore(before);
        var stays = staying.apply(over);
        return over.stream()
                .filter(project -> !stays.contains(project))
                .map(ProjectId::value)
                .toList();
    }
}
