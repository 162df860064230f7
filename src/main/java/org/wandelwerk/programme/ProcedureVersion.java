package org.wandelwerk.programme;

/** A released version of a procedure; its content never changes. */
public record ProcedureVersion(String procedure, int number) {}
