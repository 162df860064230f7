package org.wandelwerk.project;

import org.wandelwerk.kernel.Money;

/**
 * The planned costs of several projects, as far as sources name them.
 *
 * @param known how many of the projects name a sum
 */
public record PlannedCosts(int projects, int known, Money sum) {}
