package org.wandelwerk.project;

import org.wandelwerk.programme.ProcedureVersion;

/** The projects within reach that stand in one step of one version of a procedure. */
public record WaitingAt(ProcedureVersion procedure, String step, Reach reach) {}
