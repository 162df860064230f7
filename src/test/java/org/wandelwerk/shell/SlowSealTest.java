package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;

/** The history is sealed while pages are kept, and neither waits for the other. */
@House
@TestPropertySource(properties = {"wandelwerk.sealing=true", "wandelwerk.page-cache.megabytes=8"})
@Isolated
class SlowSealTest {

    @Autowired
    private PageCache cache;

    @Autowired
    private DSLContext sql;

    @Test
    void keptPagesAreGivenWhileASealTakesLong() throws InterruptedException {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
        var trusted = sql.transactionResult(transaction -> {
            transaction.dsl().execute("lock table history.seals in access exclusive mode");
            return lookedFor(30);
        });
        assertThat(trusted).hasSize(30).containsOnly(true);
    }

    private List<Boolean> lookedFor(int rounds) throws InterruptedException {
        var trusted = new ArrayList<Boolean>();
        for (int i = 0; i < rounds; i++) {
            Thread.sleep(100);
            trusted.add(cache.isTrusted());
        }
        return trusted;
    }
}
