package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The reader's own roles with those who stand in, and the form that names a deputy.
 *
 * @param standingIn the roles of others for whom the reader stands in today
 * @param beside the reader's own that ended a few days ago or begin later
 */
public record DeputiesPage(
        List<OwnGrant> own, List<GrantView> standingIn, List<GrantView> beside, DeputyForm form, FormErrors errors)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
