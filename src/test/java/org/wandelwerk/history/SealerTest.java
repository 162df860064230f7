package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryHouse
class SealerTest {

    @Autowired
    private Notes notes;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Seals seals;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Eras eras;

    @Autowired
    private DataSource database;

    private long newest() {
        return seals.newest().map(Seal::number).orElse(0L);
    }

    @Test
    void whatWasCommittedIsSealedOnce() {
        sealer.seal();
        var before = newest();
        notes.add("one");
        notes.add("two");

        assertThat(sealer.seal()).isEqualTo(2);
        assertThat(newest()).isEqualTo(before + 1);
        assertThat(sealer.seal()).isZero();
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void anEntryOfALongTransactionIsSealedWhenItIsCommitted() throws Exception {
        sealer.seal();
        try (var connection = database.getConnection()) {
            Notes.insert(DSL.using(connection, SQLDialect.POSTGRES), UUID.randomUUID(), "long");
            notes.add("short");
            assertThat(sealer.seal()).isEqualTo(1);
            assertThat(verifications.verify(Optional.empty()).tail()).isZero();
            connection.commit();
        }
        assertThat(verifications.verify(Optional.empty()).tail()).isEqualTo(1);
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
        assertThat(sealer.seal()).isEqualTo(1);
    }

    @Test
    void twoSealersAtOnceDoNotForkTheChain() {
        var before = verifications.verify(Optional.empty());
        var writer = CompletableFuture.runAsync(() -> IntStream.range(0, 200).forEach(i -> notes.add("note " + i)));
        var sealers = IntStream.range(0, 3)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> {
                    long sealed = 0;
                    while (!writer.isDone()) {
                        sealed += sealer.seal();
                    }
                    return sealed;
                }))
                .toList();
        long sealed = sealers.stream().mapToLong(CompletableFuture::join).sum() + sealer.seal();

        var after = verifications.verify(Optional.empty());
        assertThat(sealed).isEqualTo(before.tail() + 200);
        assertThat(after.findings()).isEmpty();
        assertThat(after.tail()).isZero();
        assertThat(after.seals()).isGreaterThan(before.seals());
    }

    @Test
    void theLastSealOfAnEraClosesWhatWasOpen() {
        notes.add("of the old era");
        eras.begin("a backup was restored");
        assertThat(seals.newest().map(Seal::to)).contains(Seal.END);
        assertThat(verifications.verify(Optional.empty()).tail()).isZero();

        notes.add("of the new era");
        assertThat(sealer.seal()).isEqualTo(1);
        assertThat(verifications.verify(Optional.empty()).findings()).isEmpty();
    }
}
