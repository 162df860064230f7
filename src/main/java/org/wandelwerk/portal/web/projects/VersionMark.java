package org.wandelwerk.portal.web.projects;

import org.wandelwerk.project.ProjectVersion;

/**
 * Which version of a project a page shows.
 *
 * @param newest the number of the version that is shown now
 * @param isPermanent whether the page lies at the lasting address of this version
 */
public record VersionMark(ProjectVersion version, int newest, boolean isPermanent) {

    public boolean isNewest() {
        return version.number() == newest;
    }
}
