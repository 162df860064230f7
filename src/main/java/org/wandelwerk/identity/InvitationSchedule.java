package org.wandelwerk.identity;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;

/** Sends every minute the invitations that could not leave at once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class InvitationSchedule implements Recurring {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final InvitationPost post;
    private final boolean isOn;

    InvitationSchedule(InvitationPost post, @Value("${wandelwerk.posting:true}") boolean isOn) {
        this.post = post;
        this.isOn = isOn;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(PAUSE);
        rhythm.setInitialDelay(PAUSE);
        return rhythm;
    }

    @Override
    public void work() {
        if (isOn) {
            Acting.as(HouseActors.SYSTEM, () -> {
                post.go();
                return true;
            });
        }
    }
}
