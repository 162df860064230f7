package org.wandelwerk.shell.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;

/** Runs a test in a house of its own in which all words that people wrote try to act. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LausitzHouse
@Import({ActingWords.class, AllAnswers.class})
@TestPropertySource(properties = "spring.application.name=house-of-stored-markup")
@interface MarkedHouse {}
