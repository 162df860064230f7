package org.wandelwerk.project;

import org.wandelwerk.place.MunicipalityId;

/** Whether a project names a municipality. */
public sealed interface Whereabouts {

    /** It names this one, perhaps among others. */
    record In(MunicipalityId municipality) implements Whereabouts {}

    /** It names none that is known. */
    record Unknown() implements Whereabouts {}
}
