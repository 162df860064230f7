package org.wandelwerk.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.draft.Desks;

/** Runs a test in a house of its own with an index, in which {@link RareThings} happen. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SearchedHouse
@TestPropertySource(
        properties = {
            "spring.application.name=rare-house",
            "wandelwerk.home=target/test-home-rare-${test.lane}",
            "wandelwerk.page-cache.megabytes=0"
        })
@Import({RareThings.class, Desks.class})
public @interface RareHouse {}
