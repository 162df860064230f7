package org.wandelwerk.document;

import java.util.List;
import java.util.UUID;

/**
 * The record of another module that a document belongs to.
 *
 * @param kind a word for its kind, such as {@code draft-idea}
 */
public record DocumentOwner(String kind, UUID id) {

    /** The word for profiles, whose documents are those of the project that comes of them. */
    public static final String PROFILE = "profile";

    /** The word for projects, whose documents are the papers that the office added. */
    public static final String PAPERS = "project";

    /** A project: what was handed in with its profile. */
    public static DocumentOwner ofProject(UUID project) {
        return new DocumentOwner(PROFILE, project);
    }

    /** A project: what the office added to it. */
    public static DocumentOwner ofPapers(UUID project) {
        return new DocumentOwner(PAPERS, project);
    }

    /** Both of a project. */
    public static List<DocumentOwner> allOf(UUID project) {
        return List.of(ofProject(project), ofPapers(project));
    }
}
