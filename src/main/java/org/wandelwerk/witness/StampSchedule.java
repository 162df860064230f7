package org.wandelwerk.witness;

import java.math.BigInteger;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.PeriodicTrigger;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Recurring;

/** Sends the newest seal away once a day; a try that failed is made again an hour later. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StampSchedule implements Recurring {

    private final TimeStamps stamps;
    private final TimeStampAuthority authority;

    StampSchedule(TimeStamps stamps, TimeStampAuthority authority) {
        this.stamps = stamps;
        this.authority = authority;
    }

    @Override
    public Trigger rhythm() {
        var rhythm = new PeriodicTrigger(Duration.ofHours(1));
        rhythm.setInitialDelay(Duration.ofMinutes(5));
        return rhythm;
    }

    /** The other house is asked between two transactions, so that nobody waits for it. */
    @Override
    public void work() {
        if (authority.isSet()) {
            stamps.due().ifPresent(seal -> {
                var nonce = HashedId.of("nonce", seal.hash(), String.valueOf(seal.at()));
                var answer = authority.ask(
                        seal.hash(),
                        BigInteger.valueOf(nonce.getLeastSignificantBits()).abs());
                stamps.note(seal, authority.address(), answer);
            });
        }
    }
}
