package org.wandelwerk.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.GivenUpDocuments;
import org.wandelwerk.document.RecordFiles;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/** Papers that the office added to projects that are over, whether these have a profile or not. */
@Component
class EndedPapers implements OfferedRecords {

    /** Their files are large. */
    private static final int AT_ONCE = 20;

    private final GivenUpDocuments documents;
    private final RecordFiles files;
    private final ProjectsUnderWay projects;

    EndedPapers(GivenUpDocuments documents, RecordFiles files, ProjectsUnderWay projects) {
        this.documents = documents;
        this.files = files;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "papers";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.CASE_FILE;
    }

    @Override
    public Set<String> ends() {
        return Set.of();
    }

    @Override
    public int due(Instant before) {
        return owners(before).size();
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return records(owners(before).stream().limit(Math.min(most, AT_ONCE)).toList());
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return records(hold(before, keys));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return forget(owners(before).stream().limit(most).toList());
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        return forget(hold(before, keys));
    }

    private List<UUID> owners(Instant before) {
        var over = projects.overBefore(before).stream().map(ProjectId::value).toList();
        return documents.owners(DocumentOwner.PAPERS, over);
    }

    /** Nobody adds a paper to one of them until the end of the transaction. */
    private List<UUID> hold(Instant before, Collection<String> keys) {
        var held = owners(before).stream()
                .filter(one -> keys.contains(one.toString()))
                .toList();
        held.forEach(one -> files.hold(DocumentOwner.ofPapers(one)));
        return held;
    }

    private List<OfferedRecord> records(List<UUID> owners) {
        var files = documents.files(DocumentOwner.PAPERS, owners);
        return owners.stream()
                .map(one -> record(one, files.getOrDefault(one, List.of())))
                .toList();
    }

    private static OfferedRecord record(UUID owner, List<OfferedRecord.File> files) {
        var names = files.stream().map(OfferedRecord.File::toString).collect(Collectors.joining("\n"));
        return new OfferedRecord(
                owner.toString(), DataField.words("paper.data.files", names).toList(), files);
    }

    private GivenUp forget(List<UUID> owners) {
        return new GivenUp(owners.size(), documents.forget(DocumentOwner.PAPERS, owners));
    }
}
