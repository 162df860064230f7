package org.wandelwerk.history;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.wandelwerk.kernel.Acting;

/** Tells history who acts, once at the beginning of each transaction that may write: no code path can forget it. */
@Component
class ActingListener implements TransactionExecutionListener {

    private final ObjectProvider<ActingRepository> acting;

    /** Asks for the repository late, because it needs the transactions that need their listeners. */
    ActingListener(ObjectProvider<ActingRepository> acting) {
        this.acting = acting;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var actor = Acting.now();
        var run = ImportRun.now();
        if (failure != null || transaction.isReadOnly() || (actor.isEmpty() && run.isEmpty())) {
            return;
        }
        try {
            acting.getObject().announce(actor, run);
        } catch (DataAccessException e) {
            // because a listener that throws leaves the connection bound to the thread for ever; the connection is
            // broken or its transaction aborted, so whatever is tried next fails by itself
            transaction.setRollbackOnly();
        }
    }
}
