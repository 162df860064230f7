package org.wandelwerk.project;

import java.util.UUID;

/** The id of a project. */
public record ProjectId(UUID value) {}
