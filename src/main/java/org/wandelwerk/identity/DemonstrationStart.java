package org.wandelwerk.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;

/** Makes the accounts of the demonstration where it is shown, behind the region and before the first reader. */
@Component
@ConditionalOnWebApplication
class DemonstrationStart implements SmartLifecycle {

    private final DemonstrationAccounts accounts;
    private volatile boolean isDone;

    DemonstrationStart(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void start() {
        if (accounts.isOn()) {
            Acting.as(HouseActors.SYSTEM, accounts::make);
        }
        isDone = true;
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
        return 1;
    }
}
