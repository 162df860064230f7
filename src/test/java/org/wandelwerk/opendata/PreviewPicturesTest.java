package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreviewPicturesTest {

    private final CountDownLatch slowIsDone = new CountDownLatch(1);
    private final AtomicInteger drawings = new AtomicInteger();
    private final PreviewPictures pictures = new PreviewPictures(this::draw);

    private static PreviewCard card(String key) {
        return new PreviewCard("werkstatt", key, 2, null, "Titel", null, "Haus");
    }

    private byte[] draw(PreviewCard card) {
        drawings.incrementAndGet();
        try {
            return card.key().equals("slow") && !slowIsDone.await(10, TimeUnit.SECONDS) ? new byte[0] : new byte[1];
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void oneThatTakesLongHoldsUpNoOther() throws Exception {
        var slow = CompletableFuture.supplyAsync(() -> pictures.png(card("slow")), Thread::startVirtualThread);
        while (drawings.get() == 0) {
            Thread.sleep(5);
        }
        var other = CompletableFuture.supplyAsync(() -> pictures.png(card("other")), Thread::startVirtualThread);
        assertThat(other.get(5, TimeUnit.SECONDS)).hasSize(1);
        slowIsDone.countDown();
        assertThat(slow.get(5, TimeUnit.SECONDS)).hasSize(1);
    }

    @Test
    void eachIsDrawnOnceHoweverManyAsk() throws Exception {
        var one = CompletableFuture.supplyAsync(() -> pictures.png(card("slow")), Thread::startVirtualThread);
        var two = CompletableFuture.supplyAsync(() -> pictures.png(card("slow")), Thread::startVirtualThread);
        slowIsDone.countDown();
        assertThat(one.get(5, TimeUnit.SECONDS)).isSameAs(two.get(5, TimeUnit.SECONDS));
        assertThat(drawings).hasValue(1);
    }
}
