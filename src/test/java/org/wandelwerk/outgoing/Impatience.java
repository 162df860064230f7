package org.wandelwerk.outgoing;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A house that waits for an answer of its server of mails for a second, where it usually would for half a minute. */
@TestConfiguration(proxyBeanMethods = false)
public class Impatience {

    /** More than this is too long for the house. */
    public static final Duration ANSWER = Duration.ofSeconds(1);

    @Bean
    @Primary
    MailServer impatientServer(
            @Value("${wandelwerk.mail.url}") String url, @Value("${wandelwerk.mail.sender}") String sender) {
        return new MailServer(url, sender, "", new MailPatience(ANSWER, MailPatience.USUAL.whole()));
    }
}
