package org.wandelwerk.project;

import org.wandelwerk.kernel.Slice;

/** One part of a list of projects, and how many there are in all and by filter. */
public record ListedProjects(Slice<ProjectCard> slice, ProjectTally tally) {

    public int total() {
        return tally.total();
    }

    public ProjectCounts counts() {
        return tally.counts();
    }
}
