package org.wandelwerk.profile.web;

import java.util.List;
import org.wandelwerk.project.SimilarProject;
import org.wandelwerk.reference.SimilarOperation;

/**
 * What is much like a project that somebody writes about.
 *
 * @param projects those published here
 * @param elsewhere what was funded outside of this house, each with the collection that tells of it
 */
public record SimilarFinds(List<SimilarProject> projects, List<SimilarOperation> elsewhere) {

    static final SimilarFinds NONE = new SimilarFinds(List.of(), List.of());
}
