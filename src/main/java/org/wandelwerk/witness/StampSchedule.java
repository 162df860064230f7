package org.wandelwerk.witness;

import java.math.BigInteger;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Recurring;

/** Sends the newest seal away once a day; a try that failed is made again an hour later. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StampSchedule {

    private final TimeStamps stamps;
    private final TimeStampAuthority authority;

    StampSchedule(TimeStamps stamps, TimeStampAuthority authority) {
        this.stamps = stamps;
        this.authority = authority;
    }

    @Bean
    Recurring stampRound() {
        return Recurring.every(Duration.ofHours(1), Duration.ofMinutes(5), this::work);
    }

    /** The other house is asked between two transactions, so that nobody waits for it. */
    void work() {
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
