package org.wandelwerk.identity.web;

import java.util.Map;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;

/** Makes records of some kinds of which the matrix speaks. */
interface MatrixMaker {

    /** How to make each kind that this one knows. */
    Map<String, Making> kinds();

    /** Makes a new record. */
    @FunctionalInterface
    interface Making {

        /** What the house knows it by. */
        String make(Site site, Person person);
    }
}
