package org.wandelwerk.document;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.Recurring;

/** Asks the scanner every few seconds, reads texts, and tidies up; a command leaves all of it to the server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DocumentSchedule {

    @Bean
    static Recurring documentScanning(Scanning scanning) {
        return Recurring.every(Duration.ofSeconds(3), scanning::round);
    }

    @Bean
    static Recurring documentTexts(TextReading texts) {
        return Recurring.every(Duration.ofSeconds(20), texts::round);
    }

    @Bean
    static Recurring oldDownloads(DownloadLinks links) {
        return Recurring.every(Duration.ofHours(1), Duration.ofMinutes(2), links::forgetOld);
    }

    @Bean
    static Recurring filesOfNobody(Tidying tidying) {
        return Recurring.every(Duration.ofDays(1), Duration.ofMinutes(20), tidying::tidy);
    }
}
