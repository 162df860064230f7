package org.wandelwerk.document;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;

/** Asks the scanner every few seconds, reads texts, and tidies up; a command leaves all of it to the server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DocumentSchedule {

    @Bean
    static Recurring documentScanning(Scanning scanning) {
        return byTheHouse(Duration.ofSeconds(3), Duration.ofSeconds(3), scanning::round);
    }

    @Bean
    static Recurring documentTexts(TextReading texts) {
        return byTheHouse(Duration.ofSeconds(20), Duration.ofSeconds(20), texts::round);
    }

    @Bean
    static Recurring oldDownloads(DownloadLinks links) {
        return byTheHouse(Duration.ofHours(1), Duration.ofMinutes(2), links::forgetOld);
    }

    @Bean
    static Recurring filesOfNobody(Tidying tidying) {
        return byTheHouse(Duration.ofDays(1), Duration.ofMinutes(20), tidying::tidy);
    }

    private static Recurring byTheHouse(Duration pause, Duration first, Runnable work) {
        return Recurring.every(
                pause,
                first,
                () -> Acting.as(HouseActors.SYSTEM, () -> {
                    work.run();
                    return true;
                }));
    }
}
