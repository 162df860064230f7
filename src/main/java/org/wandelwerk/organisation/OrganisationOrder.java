package org.wandelwerk.organisation;

/** How organisations are listed: by name in German order, or by group and then by name. */
public enum OrganisationOrder {
    NAME,
    GROUP
}
