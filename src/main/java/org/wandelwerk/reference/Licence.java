package org.wandelwerk.reference;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Source;

/**
 * The terms under which others may use a collection.
 *
 * @param name as its publisher says it; where it says none, that
 * @param text where its text stands; {@code null} when there is none
 */
public record Licence(String name, @Nullable Source text) {}
