package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
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
 * calls says which stay because everybody reads in them.
 */
@Service
@Transactional
public class EndedProfiles {

    /** Their files are large. */
    private static final int AT_ONCE = 20;

    private final UnfinishedRepository repository;
    private final GivenUpDocuments documents;
    private final ProjectsUnderWay projects;

    EndedProfiles(UnfinishedRepository repository, GivenUpDocuments documents, ProjectsUnderWay projects) {
        this.repository = repository;
        this.documents = documents;
        this.projects = projects;
    }

    @Transactional(readOnly = true)
    public int count(Instant before, Predicate<ProjectId> staying) {
        return repository.countEnded(before, over(before, staying));
    }

    /** The oldest of them, with their files; a few at once. */
    @Transactional(readOnly = true)
    public List<OfferedRecord> offered(Instant before, Predicate<ProjectId> staying, int most) {
        return records(repository.oldestEnded(before, over(before, staying), Math.min(most, AT_ONCE)));
    }

    /** Those of the given ones that are still over, as they are until the end of the transaction. */
    public List<OfferedRecord> held(Instant before, Predicate<ProjectId> staying, Collection<String> keys) {
        return records(repository.heldEnded(before, over(before, staying), keys));
    }

    private List<OfferedRecord> records(List<UUID> profiles) {
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

    /** Deletes the oldest of them. */
    public GivenUp giveUp(Instant before, Predicate<ProjectId> staying, int most) {
        return giveUp(repository.oldestEnded(before, over(before, staying), most));
    }

    /** Deletes those of the given ones that are still over. */
    public GivenUp giveUp(Instant before, Predicate<ProjectId> staying, Collection<String> keys) {
        return giveUp(repository.heldEnded(before, over(before, staying), keys));
    }

    private GivenUp giveUp(List<UUID> profiles) {
        var files = documents.forget(Attachments.KIND, profiles);
        var values = Stream.concat(files.stream(), repository.forgetEnded(profiles).stream());
        return new GivenUp(profiles.size(), values.toList());
    }

    private List<UUID> over(Instant before, Predicate<ProjectId> staying) {
        return projects.overBefore(before).stream()
                .filter(staying.negate())
                .map(ProjectId::value)
                .toList();
    }
}
