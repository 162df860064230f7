package org.wandelwerk.reference;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;

/** From when to when an operation goes, as far as the source tells it. */
public record OperationSpan(
        @Nullable PartialDate begins, @Nullable PartialDate ends) {}
