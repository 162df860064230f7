package org.wandelwerk.project;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.PublicKey;

/** What can be done with one project. */
@Service
@Transactional
public class Projects {

    /** Takes a project over as another record tells it, and publishes it. */
    public Change takeOver(ProjectDossier dossier) {
        throw new UnsupportedOperationException();
    }

    /** @throws org.wandelwerk.kernel.NotFound when there is none, or it is not public */
    @Transactional(readOnly = true)
    public ProjectStory byKey(PublicKey key) {
        throw new UnsupportedOperationException();
    }
}
