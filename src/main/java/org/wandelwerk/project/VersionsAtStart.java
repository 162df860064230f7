package org.wandelwerk.project;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Gives projects that were published before versions were kept their first one, before the house opens. */
@Component
@Lazy(false)
class VersionsAtStart implements SmartInitializingSingleton {

    private final ProjectVersions versions;

    VersionsAtStart(ProjectVersions versions) {
        this.versions = versions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.as(HouseActors.SYSTEM, versions::keepWhatIsMissing);
    }
}
