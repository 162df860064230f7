package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.List;
import org.wandelwerk.programme.Procedure;

/**
 * How long projects stood in the steps of a procedure, in a span of time.
 *
 * @param procedure in its newest version, which gives the steps their names and their order
 * @param choices the newest version of each procedure
 * @param from the first day of the span
 * @param until its last day
 */
public record TimesReport(
        Procedure procedure, List<Procedure> choices, LocalDate from, LocalDate until, List<StepTime> lines) {}
