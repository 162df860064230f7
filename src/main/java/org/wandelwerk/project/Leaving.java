package org.wandelwerk.project;

/** By which outcome of which step a project came to where it stands. */
public record Leaving(String step, String outcome) {}
