package org.wandelwerk.joining;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a project is to become part of another one, or has become so.
 *
 * @param gone the one whose way ends
 * @param kept the one that goes on for both
 * @param reason what the public is told
 * @param carriedOut {@code null} as long as it is only proposed
 * @param undone when it was taken back, or dropped before it was carried out; {@code null} while it stands
 */
public record Joining(
        UUID id,
        NamedProject gone,
        NamedProject kept,
        String reason,
        Signature proposed,
        @Nullable Done carriedOut,
        @Nullable Signature undone) {

    /**
     * That it was carried out.
     *
     * @param number of the move by which the one became part of the other
     * @param wasPublic whether it had a publication until then
     */
    public record Done(Signature signature, int number, boolean wasPublic) {}

    /** Whether it waits: for consents, or for the office to carry it out. */
    public boolean isOpen() {
        return carriedOut == null && undone == null;
    }

    /** Whether the one is part of the other. */
    public boolean holds() {
        return carriedOut != null && undone == null;
    }

    /** The project of a side. */
    public NamedProject project(Side side) {
        return switch (side) {
            case GONE -> gone;
            case KEPT -> kept;
        };
    }

    /** One of the two projects. */
    public enum Side {
        GONE,
        KEPT
    }
}
