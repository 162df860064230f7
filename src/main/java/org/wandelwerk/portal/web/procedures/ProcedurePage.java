package org.wandelwerk.portal.web.procedures;

import org.wandelwerk.moving.ProcedureDiagram;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProgrammeTerms;
import org.wandelwerk.shell.Page;

/** How a project goes through a procedure: drawn and in words. */
public record ProcedurePage(Procedure procedure, ProgrammeTerms terms) implements Page {

    public ProcedureDiagram diagram() {
        return new ProcedureDiagram(procedure);
    }
}
