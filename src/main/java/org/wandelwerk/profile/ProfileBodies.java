package org.wandelwerk.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/** The bodies that read a profile: the workshops of its project, and those before which it is or was. */
@Component
class ProfileBodies {

    private final ProjectMoves moves;
    private final Committees committees;
    private final Procedures procedures;

    ProfileBodies(ProjectMoves moves, Committees committees, Procedures procedures) {
        this.moves = moves;
        this.committees = committees;
        this.procedures = procedures;
    }

    /** The people of all of them. */
    Audience of(PublicKey key) {
        var tokens = list(key).stream()
                .map(body -> AudienceToken.body(body.key()))
                .toArray(AudienceToken[]::new);
        return Audience.of(tokens);
    }

    /** All of them, by the procedure of the project. */
    List<Committee> list(PublicKey key) {
        return moves.find(key).map(this::bodies).orElseGet(List::of);
    }

    private List<Committee> bodies(Standpoint standpoint) {
        var workshops = standpoint.dossier().project().workshops();
        var named = named(standpoint);
        return committees.all().stream()
                .filter(body -> workshops.contains(body.id()) || named.contains(body.key()))
                .toList();
    }

    private Set<String> named(Standpoint standpoint) {
        return standpoint.moves().stream()
                .map(Move::to)
                .flatMap(at -> Optional.ofNullable(at.step())
                        .map(step -> procedures.version(at.procedure()).step(step))
                        .flatMap(ReadableProfiles::body)
                        .stream())
                .collect(Collectors.toSet());
    }
}
