package org.wandelwerk.project;

import java.util.UUID;

/** The id of a decision. */
public record DecisionId(UUID value) {}
