package org.wandelwerk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.notification.PostRound;

/** Runs a test in a house whose mails leave by the server of {@link TestMails}; all such tests share one house. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@House
@ContextConfiguration(initializers = {House.OwnDatabase.class, TestMails.Settings.class})
@Import({Desks.class, SomePeople.class, SeatedMembers.class, PostRound.class})
// a machine that builds may have no time for a hundred requests at once, which some tests send
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=60000")
// both lanes would empty the one mailbox
@ResourceLock("mails")
public @interface MailHouse {}
