package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/** How many projects had a status, by the year of their newest decision. */
public record StandingLine(@Nullable Integer year, Text status, int projects) {}
