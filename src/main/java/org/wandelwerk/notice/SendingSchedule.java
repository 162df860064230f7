package org.wandelwerk.notice;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Recurring;

/** Forgets every hour who sent something, whether anybody sends anew or not; a command leaves it to the server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SendingSchedule implements Recurring {

    private final BarrierReports reports;

    SendingSchedule(BarrierReports reports) {
        this.reports = reports;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(Duration.ofHours(1));
        rhythm.setInitialDelay(Duration.ofMinutes(1));
        return rhythm;
    }

    @Override
    public void work() {
        reports.forgetSenders();
    }
}
