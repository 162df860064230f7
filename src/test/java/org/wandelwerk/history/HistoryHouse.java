package org.wandelwerk.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;

/** Runs a test in a house that has notes to write, shared by the tests of history alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@House
@Import(Notes.class)
@interface HistoryHouse {}
