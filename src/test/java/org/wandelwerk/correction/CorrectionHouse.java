package org.wandelwerk.correction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;

/** Runs a test in a house of its own, for what is recalled there is recalled for good. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@House
@TestPropertySource(properties = "spring.application.name=correction-house")
public @interface CorrectionHouse {}
