package org.wandelwerk.draft;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;

/** Runs a test in a house of its own in which people edit, for what they publish stays published. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@House
@Import(Desks.class)
@TestPropertySource(
        properties = {"spring.application.name=draft-house", "spring.datasource.hikari.connection-timeout=20000"})
public @interface DraftHouse {}
