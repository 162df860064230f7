package org.wandelwerk.project;

import org.wandelwerk.programme.Stage;

/** A stage of the procedure, and how far a project is with it. */
public record StageProgress(Stage stage, Progress progress) {}
