package org.wandelwerk.portal.web.figures;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.ProgrammeFigureKind;

/**
 * One figure of a chart, as its table and its download show it too.
 *
 * @param series where the figure comes from: a publication, a meeting, the record
 * @param label what it stands for
 * @param lang the language of the label when it is not the page's
 * @param kind what is counted
 * @param value a number of projects or euro cents, as the unit tells
 * @param asOf {@code null} when no source tells it
 * @param exactness {@code null} when the house counted itself
 */
public record ChartRow(
        String series,
        String label,
        @Nullable String lang,
        String kind,
        long value,
        ProgrammeFigureKind.Unit unit,
        @Nullable PartialDate asOf,
        @Nullable Exactness exactness,
        Evidence evidence,
        @Nullable String note) {}
