package org.wandelwerk.portal.web.procedures;

import java.util.List;
import org.wandelwerk.moving.ProcedureDiagram;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProgrammeTerms;
import org.wandelwerk.shell.Page;

/**
 * How a project goes through a procedure: drawn and in words.
 *
 * @param isNewest whether projects that begin now go this way
 * @param versions the other versions of the procedure that are valid by now, the newest first
 * @param others the other ways that projects go today
 */
public record ProcedurePage(
        Procedure procedure, boolean isNewest, ProgrammeTerms terms, List<Procedure> versions, List<Procedure> others)
        implements Page {

    /** Where the newest version stands. */
    public String newest() {
        return "/verfahren/" + procedure.version().procedure();
    }

    public ProcedureDiagram diagram() {
        return new ProcedureDiagram(procedure);
    }
}
