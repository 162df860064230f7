package org.wandelwerk.organisation;

/** Where a module refers to organisations: what is referred to cannot be taken away. */
public interface OrganisationUse {

    /** The key of the text that says so. */
    String text();

    boolean uses(OrganisationId organisation);
}
