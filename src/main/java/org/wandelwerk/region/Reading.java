package org.wandelwerk.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file came to.
 *
 * @param file {@code null} when anything was refused
 */
record Reading(@Nullable RegionFile file, List<Remark> refused, List<Remark> warnings) {}
