package org.wandelwerk.notification;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;
import org.wandelwerk.outgoing.BounceMailbox;

/** Reads every two minutes which mails came back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class BounceSchedule implements Recurring {

    private final BounceMailbox mailbox;
    private final Bounces bounces;
    private final boolean isOn;

    BounceSchedule(BounceMailbox mailbox, Bounces bounces, @Value("${wandelwerk.posting:true}") boolean isOn) {
        this.mailbox = mailbox;
        this.bounces = bounces;
        this.isOn = isOn;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(Duration.ofMinutes(2));
        rhythm.setInitialDelay(Duration.ofMinutes(1));
        return rhythm;
    }

    @Override
    public void work() {
        if (isOn && mailbox.isSet()) {
            Acting.as(HouseActors.SYSTEM, () -> {
                mailbox.read(bounces::take);
                return true;
            });
        }
    }
}
