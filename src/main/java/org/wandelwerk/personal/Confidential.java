package org.wandelwerk.personal;

import java.util.stream.Stream;

/** A page that shows what concerns other people: the house notes who was shown it on which day, never for how long. */
public interface Confidential {

    Stream<Shown> shown();
}
