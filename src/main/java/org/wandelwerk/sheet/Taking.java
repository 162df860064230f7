package org.wandelwerk.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a list was taken over.
 *
 * @param undone who took it back; {@code null} while it holds
 */
public record Taking(
        Act act, int added, int changed, int same, @Nullable Act undone) {}
