package org.wandelwerk.joining;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a project was split into parts, which go their own ways from where it stood.
 *
 * @param reason what the public is told
 * @param wasPublic whether the parts were published by the same act
 * @param undone {@code null} while it stands
 */
public record Splitting(
        UUID id,
        NamedProject parent,
        List<NamedProject> parts,
        String reason,
        boolean wasPublic,
        Signature split,
        @Nullable Signature undone) {}
