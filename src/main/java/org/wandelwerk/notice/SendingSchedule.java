package org.wandelwerk.notice;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets every hour who sent something, whether anybody sends anew or not; a command leaves it to the server. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class SendingSchedule {

    private final BarrierReports reports;

    SendingSchedule(BarrierReports reports) {
        this.reports = reports;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        reports.forgetSenders();
    }
}
