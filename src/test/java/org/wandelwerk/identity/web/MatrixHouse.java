package org.wandelwerk.identity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.alert.MadeSearches;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.MadeLinks;
import org.wandelwerk.notification.PostRound;

/** Runs a test in a house with the Lausitz and the accounts and records of which the matrix speaks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LausitzHouse
@Import({
    Desks.class,
    PostRound.class,
    MatrixPeople.class,
    MatrixProfiles.class,
    MatrixProfiles.Releases.class,
    MatrixProjects.class,
    MatrixPapers.class,
    MatrixAccounts.class,
    MatrixDecisions.class,
    MatrixDecisions.Successions.class,
    MatrixProfiles.Takeovers.class,
    MadeLinks.class,
    MadeSearches.class,
    MatrixHidden.class,
    MatrixLinks.class,
    MatrixOffice.class,
    MatrixSeats.class,
    MatrixSeats.Offices.class,
    MatrixSteps.class,
    MatrixRecords.class
})
@TestPropertySource(properties = "wandelwerk.demo-password=" + AccessMatrixTest.PASSWORD)
public @interface MatrixHouse {}
