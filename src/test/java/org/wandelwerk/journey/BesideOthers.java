package org.wandelwerk.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;

/** A journey through every page, which runs beside the other tests, in a house in which nobody counts statements. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LausitzHouse
@Execution(ExecutionMode.CONCURRENT)
@TestPropertySource(properties = "wandelwerk.home=target/test-home-beside")
@interface BesideOthers {}
