package org.wandelwerk.programme;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * A step of a procedure.
 *
 * @param label what the public is told of a project that stands here
 */
public record Step(String id, StepKind kind, Text label, List<Outcome> outcomes) {}
