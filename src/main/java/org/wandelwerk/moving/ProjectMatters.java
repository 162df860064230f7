package org.wandelwerk.moving;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/**
 * The working page on which one sees where a project stands, for those who work on it by its step, and projects that
 * are not public as such.
 */
@Component
class ProjectMatters implements MatterSource {

    private final ProjectMoves moves;
    private final Procedures procedures;
    private final Movers movers;

    ProjectMatters(ProjectMoves moves, Procedures procedures, Movers movers) {
        this.moves = moves;
        this.procedures = procedures;
        this.movers = movers;
    }

    /** A published project goes by its own word with everybody; its step page never does. */
    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return switch (word) {
            case "schritt" -> standpoint(key).map(standpoint -> matter(standpoint, false));
            case "projekt" ->
                standpoint(key)
                        .filter(standpoint -> !standpoint.isPublic())
                        .map(standpoint -> matter(standpoint, true));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean isOpenTo(PersonRights rights) {
        return Mover.opensSome(rights.tokens());
    }

    private Optional<Standpoint> standpoint(String key) {
        return PublicKey.read(key).flatMap(moves::find);
    }

    private NamedMatter matter(Standpoint standpoint, boolean hasTrail) {
        var project = standpoint.dossier().project();
        return new NamedMatter(
                movers.of(project).matter(step(standpoint)),
                Set.of(),
                false,
                project.title(),
                "/schreibtisch/projekte/" + project.key() + "/schritt",
                hasTrail,
                null);
    }

    private @Nullable Step step(Standpoint standpoint) {
        var position = standpoint.dossier().position();
        var step = position.step();
        return step == null ? null : procedures.version(position.procedure()).step(step);
    }
}
