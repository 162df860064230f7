package org.wandelwerk.moving.web;

import org.wandelwerk.moving.ProcedureDiagram;
import org.wandelwerk.moving.ProcedureOverview;
import org.wandelwerk.shell.Page;

/** One version of a procedure: drawn, in words, and with the terms of its programme. */
public record ProcedureDeskPage(ProcedureOverview overview) implements Page {

    public ProcedureDiagram diagram() {
        return new ProcedureDiagram(overview.procedure());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
