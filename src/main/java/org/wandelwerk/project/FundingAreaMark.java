package org.wandelwerk.project;

import org.wandelwerk.programme.FundingAreaKey;

/**
 * The funding area of a project.
 *
 * @param inferred whether it was concluded from the project's content, as no source states it
 */
public record FundingAreaMark(FundingAreaKey area, boolean inferred) {}
