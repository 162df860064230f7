package org.wandelwerk.witness;

import java.math.BigInteger;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.wandelwerk.kernel.HashedId;

/** Sends the newest seal away once a day; a try that failed is made again an hour later. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class StampSchedule {

    private final TimeStamps stamps;
    private final TimeStampAuthority authority;

    StampSchedule(TimeStamps stamps, TimeStampAuthority authority) {
        this.stamps = stamps;
        this.authority = authority;
    }

    /** The other house is asked between two transactions, so that nobody waits for it. */
    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void stamp() {
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
