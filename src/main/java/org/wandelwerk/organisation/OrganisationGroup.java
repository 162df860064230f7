package org.wandelwerk.organisation;

/** The headings under which members are listed, in their order. */
public enum OrganisationGroup {
    LAND_FEDERATION_BANK,
    MUNICIPALITIES,
    BUSINESS_CHAMBERS,
    SCIENCE,
    ASSOCIATIONS_CIVIL_SOCIETY
}
