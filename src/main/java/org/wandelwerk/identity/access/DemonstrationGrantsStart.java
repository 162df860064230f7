package org.wandelwerk.identity.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.shell.Demonstration;

/** Gives the accounts of the demonstration their roles where it is shown, behind the accounts themselves. */
@Component
@ConditionalOnWebApplication
class DemonstrationGrantsStart implements SmartLifecycle {

    private static final String FILE = "demo/lausitz/roles.csv";

    private final DemonstrationGrants grants;
    private final ObjectProvider<Demonstration> demonstrations;
    private volatile boolean isDone;

    DemonstrationGrantsStart(DemonstrationGrants grants, ObjectProvider<Demonstration> demonstrations) {
        this.grants = grants;
        this.demonstrations = demonstrations;
    }

    @Override
    public void start() {
        if (demonstrations.stream().anyMatch(Demonstration::isOn)) {
            giveMissing(DemonstrationGrants.DemonstrationPart.read(file()));
        }
        isDone = true;
    }

    private void giveMissing(List<DemonstrationGrants.DemonstrationPart> parts) {
        if (!grants.areGiven(parts)) {
            Acting.as(HouseActors.SYSTEM, () -> grants.give(parts));
        }
    }

    static String file() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        isDone = false;
    }

    @Override
    public boolean isRunning() {
        return isDone;
    }

    @Override
    public int getPhase() {
        return 2;
    }
}
