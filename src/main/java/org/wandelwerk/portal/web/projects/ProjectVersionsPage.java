package org.wandelwerk.portal.web.projects;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectVersion;
import org.wandelwerk.shell.Page;

/** Which versions of a project's page there were, the newest first. */
public record ProjectVersionsPage(Project project, Slice<ProjectVersion> versions, boolean isFirst) implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 50;

    public String address() {
        return "/projekte/" + project.key() + "/fassungen";
    }
}
