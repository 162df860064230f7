package org.wandelwerk.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.wandelwerk.House;
import org.wandelwerk.Statements;

/** Runs a test in the whole application with the Lausitz and an index of its own, which follows by the clock. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wandelwerk.region=lausitz",
            "wandelwerk.home=target/test-home-searched-${test.lane}",
            "management.server.port=-1",
            "wandelwerk.sealing=false",
            "wandelwerk.posting=false",
            "spring.datasource.hikari.minimum-idle=0",
            "spring.datasource.hikari.idle-timeout=10000"
        })
@ContextConfiguration(initializers = House.OwnDatabase.class)
@Import(Statements.class)
public @interface SearchedHouse {}
