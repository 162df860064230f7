package org.wandelwerk.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.wandelwerk.House;
import org.wandelwerk.identity.InvitedGuest;
import org.wandelwerk.outgoing.WilfulMailServer;

/**
 * Runs a test in a house that says to be a test system, and whose mail server does what the test wants; one class after
 * the other, for there is one such server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PostHouse
@ResourceLock("wilful mail server")
@ContextConfiguration(initializers = {House.OwnDatabase.class, WilfulPostHouse.Settings.class})
@Import({ToldPerson.class, InvitedGuest.class})
public @interface WilfulPostHouse {

    /** The one server of the house. */
    WilfulMailServer SERVER = new WilfulMailServer();

    /** Points the house to the server. */
    final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "wilful-mails",
                            Map.of(
                                    "wandelwerk.mail.url", SERVER.url(),
                                    "wandelwerk.mail.sender", "portal@example.org",
                                    "wandelwerk.test-system", "Nur zum Proben.")));
        }
    }
}
