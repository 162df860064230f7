package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.project.ProjectId;

/** What an earlier release gave to the office too early is taken back when the house starts. */
class KeptBackFilesTest extends HouseWithProfiles {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Autowired
    private UnfinishedProfiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private TransactionTemplate transactions;

    /** A file as an earlier release left it. */
    private void attach(ProjectId id) {
        var file = new ReceivedFile("Plan.txt", key().repeat(2), 9, DocumentType.TXT);
        var added = as(() -> attachments.add(id, file, key()));
        as(() -> {
            documents.share(added.id(), OFFICE);
            return true;
        });
    }

    private Audience audience(ProjectId id) {
        return as(() -> attachments.of(id)).getFirst().audience();
    }

    @Test
    void filesOfIdeasThatNobodyHandedInAreForNobodyAgainAndTheOthersStay() {
        var begun = idea();
        var handedIn = idea();
        attach(begun);
        attach(handedIn);
        handIn(handedIn, key(), 6);

        files.run(new DefaultApplicationArguments());

        assertThat(audience(begun)).isEqualTo(Audience.NOBODY);
        assertThat(audience(handedIn)).isEqualTo(OFFICE);
        handIn(begun, key(), 6);
        assertThat(audience(begun)).isEqualTo(OFFICE);
    }

    /** Of what is read before it is handed in and written afterwards, the office would lose the files. */
    @Test
    void whatIsHandedInWhileTheHouseStartsStaysWithTheOffice() throws Exception {
        var begun = idea();
        attach(begun);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starting = Objects.requireNonNull(transactions.execute(_ -> {
                handIn(begun, key(), 6);
                var start = threads.submit(() -> files.run(new DefaultApplicationArguments()));
                untilItWaitsOrIsOver(start);
                return start;
            }));
            starting.get();
        }

        assertThat(audience(begun)).isEqualTo(OFFICE);
    }

    private void untilItWaitsOrIsOver(Future<?> start) {
        for (int look = 0; look < 200 && !start.isDone() && isNobodyWaiting(); look++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean isNobodyWaiting() {
        return sql.fetch("select pid from pg_locks where not granted").isEmpty();
    }
}
