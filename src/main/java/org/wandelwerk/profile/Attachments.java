package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.document.RecordFiles;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.ProjectId;

/** The files that belong to a profile; whoever may write it is asked by who lets them in. */
@Service
@Transactional
public class Attachments {

    static final String KIND = DocumentOwner.PROFILE;
    private static final String HANDED_IN = "profile.refused.handed-in";
    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    /**
     * A file that belongs to a profile, in all its versions: the first is of those who wrote it, the office may have
     * put others in its place.
     *
     * @param versions the newest first
     * @param takenOff since when it belongs to later versions of the profile no more; {@code null} while it does
     */
    public record AttachedFile(
            List<DocumentVersion> versions, @Nullable Instant takenOff) {

        public AttachedFile {
            versions = List.copyOf(versions);
        }

        /** The newest. */
        public DocumentVersion file() {
            return versions.getFirst();
        }

        /** As it was brought. */
        public DocumentVersion first() {
            return versions.getLast();
        }

        private boolean has(UUID version) {
            return versions.stream().anyMatch(one -> one.id().equals(version));
        }

        public boolean isAttached() {
            return takenOff == null;
        }

        /** Whether it came, and was not taken off, by that moment. */
        boolean isAttachedAt(Instant moment) {
            return !first().at().isAfter(moment) && (takenOff == null || takenOff.isAfter(moment));
        }
    }

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final Documents documents;
    private final RecordFiles files;
    private final ProfiledProjects.Ways ways;
    private final Clock clock;

    Attachments(
            ProfileRepository profiles,
            HandedInRepository versions,
            Documents documents,
            RecordFiles files,
            ProfiledProjects.Ways ways,
            Clock clock) {
        this.profiles = profiles;
        this.versions = versions;
        this.documents = documents;
        this.files = files;
        this.ways = ways;
        this.clock = clock;
    }

    /** Those that belong to it now, as those who write it may have them: a later one only if it is for them, too. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> of(ProjectId profile) {
        var files = attached(profile).toList();
        var given = givenToPromoter(profile, files);
        return files.stream().map(file -> forWriters(file, given)).toList();
    }

    /** Which later versions are for the promoter, as long as those who write are of it. */
    private Set<UUID> givenToPromoter(ProjectId profile, List<AttachedFile> files) {
        var later = files.stream()
                .flatMap(file -> file.versions().stream().filter(version -> !version.equals(file.first())))
                .toList();
        return later.isEmpty() || !isCarriedByWriters(profile)
                ? Set.of()
                : this.files.readers(owner(profile), later).entrySet().stream()
                        .filter(one -> one.getValue().contains(FileGroup.PROMOTER))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<AttachedFile> attached(ProjectId profile) {
        return all(profile).stream().filter(AttachedFile::isAttached);
    }

    /** Whether what is for the promoter is for those who write: while the version that holds names who carries it. */
    boolean isCarriedByWriters(ProjectId profile) {
        return versions.valid(profile)
                .filter(version -> ways.isCarriedBy(PublicKey.ofProject(profile.value()), version))
                .isPresent();
    }

    private static DocumentVersion forWriters(AttachedFile file, Set<UUID> given) {
        return file.versions().stream()
                .filter(version -> version.equals(file.first()) || given.contains(version.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The same, and those that belong to former versions alone. */
    @Transactional(readOnly = true)
    public List<AttachedFile> all(ProjectId profile) {
        var gone = versions.takenOff(profile);
        return files.of(owner(profile)).stream()
                .map(versions -> new AttachedFile(
                        versions,
                        versions.stream()
                                .flatMap(version -> Stream.ofNullable(gone.get(version.id())))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Whether those that belong to it now are those that were handed in with a version. */
    @Transactional(readOnly = true)
    public boolean areThoseOf(ProjectId profile, HandedIn version) {
        return all(profile).stream().allMatch(file -> file.isAttached() == version.had(file));
    }

    /**
     * Adds a file, which is for nobody else until the profile is handed in; the same form again adds nothing. To what
     * was accepted files are delivered as long as the way of its project goes on.
     *
     * @param key the one-time key of the form
     * @throws Refused when the profile is handed in, or has too many files
     */
    public DocumentVersion add(ProjectId profile, ReceivedFile file, String key) {
        if (!ways.takes(profiles.lock(profile))) {
            throw new Refused(HANDED_IN);
        }
        return documents.add(new DocumentUpload(owner(profile), null, file, Audience.NOBODY, key));
    }

    /** Lets the office read those that belong to a profile which is handed in with them. */
    public void giveToOffice(ProjectId profile) {
        of(profile).stream()
                .filter(file -> file.audience().equals(Audience.NOBODY))
                .forEach(file -> documents.share(file.id(), OFFICE));
    }

    /**
     * Takes a file off the profile; what was handed in with a version stays on record with that.
     *
     * @throws NotFound when the profile has no such file
     * @throws Refused when the profile is handed in; when it was accepted, of files that were handed in
     */
    public DocumentVersion remove(ProjectId profile, UUID version) {
        var state = profiles.lock(profile).state();
        var file = attached(profile)
                .filter(one -> one.has(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + version));
        var attached = file.first();
        var isHandedIn = versions.of(profile).stream().anyMatch(handedIn -> handedIn.had(file));
        if (!state.isWritable() && (isHandedIn || state != ProfileState.ACCEPTED)) {
            throw new Refused(HANDED_IN);
        }
        if (isHandedIn) {
            versions.takeOff(profile, version, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } else {
            documents.remove(attached.document());
        }
        return attached;
    }

    /** @throws NotFound when the profile has no such file */
    @Transactional(readOnly = true)
    public DocumentVersion find(ProjectId profile, UUID version) {
        return of(profile).stream()
                .filter(attached -> attached.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + version));
    }

    /** Lets those who read the files of a project follow what became of its profile. */
    void follow(ProjectId profile) {
        DocumentOwner.allOf(profile.value()).forEach(files::follow);
    }

    private static DocumentOwner owner(ProjectId profile) {
        return DocumentOwner.ofProject(profile.value());
    }
}
