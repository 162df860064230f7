package org.wandelwerk.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** Runs a test in a house whose clock can be set forward, and whose postman goes when the test sends him. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class, MovableClock.Hung.class, PostRound.class})
public @interface PostHouse {}
