package org.wandelwerk.moving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/** Projects that are not public: for those who work on them by the step where they stand. */
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

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("projekt")
                ? PublicKey.read(key)
                        .flatMap(moves::find)
                        .filter(standpoint -> !standpoint.isPublic())
                        .map(this::matter)
                : Optional.empty();
    }

    private NamedMatter matter(Standpoint standpoint) {
        var project = standpoint.dossier().project();
        return NamedMatter.read(
                movers.of(project).matter(step(standpoint)),
                project.title(),
                "/schreibtisch/projekte/" + project.key() + "/schritt");
    }

    private @Nullable Step step(Standpoint standpoint) {
        var position = standpoint.dossier().position();
        var step = position.step();
        return step == null ? null : procedures.version(position.procedure()).step(step);
    }
}
