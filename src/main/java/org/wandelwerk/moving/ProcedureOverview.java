package org.wandelwerk.moving;

import java.util.List;
import java.util.Map;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Programme;
import org.wandelwerk.programme.ProgrammeTerms;

/**
 * One version of a procedure with its programme, as those see it who work with it.
 *
 * @param standing how many projects stand in which step, public or not
 */
public record ProcedureOverview(
        Procedure procedure,
        Programme programme,
        ProgrammeTerms terms,
        List<FundingArea> areas,
        Map<String, Integer> standing) {

    public int projects() {
        return standing.values().stream().mapToInt(Integer::intValue).sum();
    }
}
