package org.wandelwerk.project;

import java.util.function.Predicate;
import org.wandelwerk.kernel.PublicKey;

/**
 * Whose promoter is changed by an act of its own alone, because a body decided.
 *
 * @param areBound asked by the key of a project
 */
public record BoundProjects(Predicate<PublicKey> areBound) {}
