package org.wandelwerk.moving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.ProjectMoves;

/** The procedures in all their versions, and how many projects stand where. */
@Service
@Transactional(readOnly = true)
public class ProcedureOverviews {

    static final Matter ALL = new Matter(
            "procedures",
            Set.of(),
            Audience.of(AudienceToken.role("office"), AudienceToken.role("ministry"), AudienceToken.role("bank")));

    private final Procedures procedures;
    private final Programmes programmes;
    private final ProjectMoves moves;
    private final Rights rights;

    ProcedureOverviews(Procedures procedures, Programmes programmes, ProjectMoves moves, Rights rights) {
        this.procedures = procedures;
        this.programmes = programmes;
        this.moves = moves;
        this.rights = rights;
    }

    /** By procedure, the newest version first. */
    public List<ProcedureCount> all() {
        rights.requireReading(ALL);
        var standing = moves.standing();
        return procedures.all().stream()
                .map(procedure -> new ProcedureCount(
                        procedure,
                        standing.getOrDefault(procedure.version(), Map.of()).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .toList();
    }

    public ProcedureOverview one(ProcedureVersion version) {
        rights.requireReading(ALL);
        var code = version.procedure();
        return new ProcedureOverview(
                procedures.version(version),
                programmes.all().stream()
                        .filter(programme -> programme.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("programme " + code)),
                programmes.terms(code),
                programmes.fundingAreas(code),
                moves.standing().getOrDefault(version, Map.of()));
    }

    /** Whether the acting person may see them. */
    public boolean areOpen() {
        return rights.mine().mayRead(ALL.audience());
    }
}
