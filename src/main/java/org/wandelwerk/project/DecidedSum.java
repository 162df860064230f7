package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;

/**
 * What was decided at one date with one outcome.
 *
 * @param projects those that were decided on for the first time, so that no project counts twice over all dates
 * @param known how many of the decisions name a sum
 */
public record DecidedSum(@Nullable PartialDate date, int projects, int decisions, int known, Money sum) {}
