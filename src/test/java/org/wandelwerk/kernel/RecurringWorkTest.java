package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Work that comes again keeps no other work waiting, and comes again whatever became of it. */
class RecurringWorkTest {

    private final StaticListableBeanFactory house = new StaticListableBeanFactory();
    private final AtomicInteger counted = new AtomicInteger();
    private final CountDownLatch slow = new CountDownLatch(1);
    private RecurringWork work = new RecurringWork(house.getBeanProvider(Recurring.class));

    @AfterEach
    void end() {
        slow.countDown();
        work.stop();
    }

    @Test
    void slowWorkKeepsOtherWorkFromNothing() {
        begin(often(this::waitLong), often(counted::incrementAndGet));

        await().until(() -> counted.get() > 3);

        assertThat(slow.getCount()).isOne();
    }

    @Test
    void workIsNotBegunAgainBeforeItIsDone() {
        begin(often(() -> {
            counted.incrementAndGet();
            waitLong();
        }));

        await().during(Duration.ofMillis(200)).until(() -> counted.get() == 1);
    }

    @Test
    void workThatFailsComesAgain() {
        begin(often(() -> {
            counted.incrementAndGet();
            throw new IllegalStateException("as a database that is away");
        }));

        await().until(() -> counted.get() > 3);
    }

    @Test
    void whenTheHouseClosesNothingComesAgain() {
        begin(often(counted::incrementAndGet));
        await().until(() -> counted.get() > 0);

        work.stop();

        assertThat(work.isRunning()).isFalse();
        var last = counted.get();
        await().during(Duration.ofMillis(100)).until(() -> counted.get() <= last + 1);
    }

    private void begin(Recurring... all) {
        for (int i = 0; i < all.length; i++) {
            house.addBean("recurring" + i, all[i]);
        }
        work = new RecurringWork(house.getBeanProvider(Recurring.class));
        work.start();
    }

    private void waitLong() {
        while (slow.getCount() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static Recurring often(Runnable work) {
        return Recurring.every(Duration.ofMillis(5), work);
    }
}
