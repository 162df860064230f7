package org.wandelwerk.programme;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is done when the transaction under way comes to nothing: what was read in it is forgotten. */
final class AfterRollback implements TransactionSynchronization {

    private final Runnable work;

    private AfterRollback(Runnable work) {
        this.work = work;
    }

    static void run(Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterRollback(work));
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_COMMITTED) {
            work.run();
        }
    }
}
