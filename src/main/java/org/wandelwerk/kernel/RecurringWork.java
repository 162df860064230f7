package org.wandelwerk.kernel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Lets work recur as long as the house serves; a command leaves it to the next server. */
@Component
@ConditionalOnWebApplication
class RecurringWork implements SmartLifecycle {

    /** What is being done at the end may be done, as a mail that is being handed over. */
    private static final int LAST_WORK_SECONDS = 15;

    private final ObjectProvider<Recurring> all;
    private final ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
    private volatile boolean isRunning;

    RecurringWork(ObjectProvider<Recurring> all) {
        this.all = all;
    }

    @Override
    public void start() {
        var works = all.stream().toList();
        threads.setThreadFactory(Thread.ofVirtual().name("recurring-", 1).factory());
        threads.setPoolSize(Math.max(1, works.size()));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(LAST_WORK_SECONDS);
        threads.setErrorHandler(Quiet::note);
        threads.initialize();
        works.forEach(each -> threads.schedule(each::work, each.rhythm()));
        isRunning = true;
    }

    @Override
    public void stop() {
        threads.shutdown();
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
