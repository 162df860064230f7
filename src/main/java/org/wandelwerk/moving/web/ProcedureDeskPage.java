package org.wandelwerk.moving.web;

import org.wandelwerk.moving.ProcedureDiagram;
import org.wandelwerk.moving.ProcedureOverview;
import org.wandelwerk.shell.Page;

/**
 * One version of a procedure: drawn, in words, and with the terms of its programme.
 *
 * @param hasTrail whether the reader follows the line of time of the programme
 */
public record ProcedureDeskPage(ProcedureOverview overview, boolean hasTrail) implements Page {

    public ProcedureDiagram diagram() {
        return new ProcedureDiagram(overview.procedure());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
