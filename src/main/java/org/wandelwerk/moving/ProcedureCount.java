package org.wandelwerk.moving;

import org.wandelwerk.programme.Procedure;

/** One version of a procedure, with the number of projects that are on it and stand somewhere, public or not. */
public record ProcedureCount(Procedure procedure, int projects) {}
