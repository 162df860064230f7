package org.wandelwerk.notification;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.outgoing.BounceMailbox;

/** Sends the postman off every ten seconds, unless he is still on his way; a slow server keeps nothing else waiting. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class PostingSchedule {

    private final Postman postman;
    private final BounceMailbox mailbox;
    private final Bounces bounces;
    private final AsyncTaskExecutor executor;
    private final boolean isOn;
    private final ReentrantLock way = new ReentrantLock();

    PostingSchedule(
            Postman postman,
            BounceMailbox mailbox,
            Bounces bounces,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor,
            @Value("${wandelwerk.posting:true}") boolean isOn) {
        this.postman = postman;
        this.mailbox = mailbox;
        this.bounces = bounces;
        this.executor = executor;
        this.isOn = isOn;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void send() {
        if (isOn) {
            executor.execute(this::goUnlessOnTheWay);
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 2, timeUnit = TimeUnit.MINUTES)
    void readWhatCameBack() {
        if (isOn && mailbox.isSet()) {
            executor.execute(() -> Acting.as(HouseActors.SYSTEM, this::read));
        }
    }

    private boolean read() {
        mailbox.read(bounces::take);
        return true;
    }

    private void goUnlessOnTheWay() {
        if (way.tryLock()) {
            try {
                Acting.as(HouseActors.SYSTEM, this::go);
            } finally {
                way.unlock();
            }
        }
    }

    private boolean go() {
        postman.go();
        return true;
    }
}
