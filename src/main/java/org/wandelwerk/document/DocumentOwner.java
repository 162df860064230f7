package org.wandelwerk.document;

import java.util.UUID;

/**
 * The record of another module that a document belongs to.
 *
 * @param kind a word for its kind, such as {@code draft-idea}
 */
public record DocumentOwner(String kind, UUID id) {

    /** The word for profiles, whose documents are those of the project that comes of them. */
    public static final String PROFILE = "profile";

    /** A project: what was handed in with its profile. */
    public static DocumentOwner ofProject(UUID project) {
        return new DocumentOwner(PROFILE, project);
    }
}
