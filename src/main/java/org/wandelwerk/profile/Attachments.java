package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
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
     * A file that belongs to a profile.
     *
     * @param takenOff since when it belongs to later versions no more; {@code null} while it does
     */
    public record AttachedFile(
            DocumentVersion file, @Nullable Instant takenOff) {

        public boolean isAttached() {
            return takenOff == null;
        }

        /** Whether it came, and was not taken off, by that moment. */
        boolean isAttachedAt(Instant moment) {
            return !file.at().isAfter(moment) && (takenOff == null || takenOff.isAfter(moment));
        }
    }

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final Documents documents;
    private final ProfiledProjects.Ways ways;
    private final Clock clock;

    Attachments(
            ProfileRepository profiles,
            HandedInRepository versions,
            Documents documents,
            ProfiledProjects.Ways ways,
            Clock clock) {
        this.profiles = profiles;
        this.versions = versions;
        this.documents = documents;
        this.ways = ways;
        this.clock = clock;
    }

    /** Those that belong to it now. */
    @Transactional(readOnly = true)
    public List<DocumentVersion> of(ProjectId profile) {
        return all(profile).stream()
                .filter(AttachedFile::isAttached)
                .map(AttachedFile::file)
                .toList();
    }

    /** The same, and those that belong to former versions alone. */
    @Transactional(readOnly = true)
    public List<AttachedFile> all(ProjectId profile) {
        var gone = versions.takenOff(profile);
        return documents.of(owner(profile)).stream()
                .map(file -> new AttachedFile(file, gone.get(file.id())))
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
        var attached = find(profile, version);
        var file = new AttachedFile(attached, null);
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

    private static DocumentOwner owner(ProjectId profile) {
        return DocumentOwner.ofProject(profile.value());
    }
}
