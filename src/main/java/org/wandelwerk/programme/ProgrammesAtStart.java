package org.wandelwerk.programme;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Brings the programmes and procedures of the shipped files into the house, before it opens, for commands too. */
@Component
@Lazy(false)
class ProgrammesAtStart implements SmartInitializingSingleton {

    private final ShippedProgrammes programmes;
    private final ResourcePatternResolver resources;

    ProgrammesAtStart(ShippedProgrammes programmes, ResourcePatternResolver resources) {
        this.programmes = programmes;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.as(HouseActors.SYSTEM, () -> programmes.load(ShippedFiles.in(resources)));
    }
}
