package org.wandelwerk.profile.web;

import java.util.List;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.Form;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.web.course.OwnWay;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * One project of whoever is signed in: the next step, and all that was decided on the way with its reasons.
 *
 * @param papers what the office added for those who carry it
 */
public record OwnProjectPage(
        OwnWay way, Form form, HandedInVersions handedIn, List<DocumentVersion> papers, NotWhat notWhat)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    public OwnProfile own() {
        return way.own();
    }
}
