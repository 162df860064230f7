package org.wandelwerk.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.programme.Procedures;

/** What was public of a project, version by version; as long as the project is public itself. */
@Service
@Transactional
public class ProjectVersions {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final VersionRepository versions;
    private final ProjectRepository projects;
    private final DossierRepository dossiers;
    private final MoveRepository moves;
    private final Procedures procedures;
    private final Clock clock;

    ProjectVersions(
            VersionRepository versions,
            ProjectRepository projects,
            DossierRepository dossiers,
            MoveRepository moves,
            Procedures procedures,
            Clock clock) {
        this.versions = versions;
        this.projects = projects;
        this.dossiers = dossiers;
        this.moves = moves;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Keeps what is public now of each project of which nothing was kept yet; how many those were. */
    public int keepWhatIsMissing() {
        var missing = versions.withoutVersion();
        var act = new Publication(Acting.now().orElseThrow().id(), clock.instant());
        dossiers.find(missing).forEach(dossier -> versions.add(dossier, Set.of(), act));
        return missing.size();
    }

    /** The version that is shown now. */
    @Transactional(readOnly = true)
    public Optional<ProjectVersion> newest(ProjectId project) {
        return versions.newest(project);
    }

    /**
     * The newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the project is not public, or the cursor is none
     */
    @Transactional(readOnly = true)
    public Slice<ProjectVersion> of(PublicKey key, @Nullable String after, int size) {
        var start = after == null ? null : number(after);
        return Slice.of(versions.before(published(key), start, size + 1), size, ProjectVersions::cursor);
    }

    /** @throws NotFound when the project is not public, or has no such version */
    @Transactional(readOnly = true)
    public ProjectVersion.Kept one(PublicKey key, int number) {
        var id = published(key);
        var version = versions.version(id, number).orElseThrow(() -> new NotFound("version " + number + " of " + key));
        var dossier = versions.dossier(id, number).orElseThrow();
        var way = new Way(procedures.version(dossier.position().procedure()), dossier);
        return new ProjectVersion.Kept(
                version,
                new ProjectStory(
                        dossier,
                        way.status(),
                        way.stages(),
                        movesUntil(id, version),
                        projects.publication(id).orElseThrow()),
                versions.newest(id).orElseThrow().number());
    }

    private List<Move> movesUntil(ProjectId project, ProjectVersion version) {
        return moves.of(project).stream()
                .filter(move -> !move.at().isAfter(version.publication().at()))
                .toList();
    }

    private ProjectId published(PublicKey key) {
        return projects.published(key).orElseThrow(() -> new NotFound("project " + key));
    }

    private static Cursor cursor(ProjectVersion version) {
        return new Cursor(List.of(String.valueOf(version.number())));
    }

    private static int number(String cursor) {
        return Cursor.read(cursor, 1)
                .map(read -> read.values().getFirst())
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotFound("a place in the list of versions"));
    }

    /** Gives projects that were published before versions were kept their first one, before the house opens. */
    @Component
    @Lazy(false)
    static class AtStart implements SmartInitializingSingleton {

        private final ProjectVersions versions;

        AtStart(ProjectVersions versions) {
            this.versions = versions;
        }

        @Override
        public void afterSingletonsInstantiated() {
            Acting.as(HouseActors.SYSTEM, versions::keepWhatIsMissing);
        }
    }
}
