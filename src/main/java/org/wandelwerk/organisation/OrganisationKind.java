package org.wandelwerk.organisation;

/** What an organisation is; under which group a kind stands is data. */
public enum OrganisationKind {
    MINISTRY,
    FEDERAL_AUTHORITY,
    BANK,
    PROGRAMME_AGENCY,
    MUNICIPALITY,
    DISTRICT,
    MUNICIPAL_NETWORK,
    SPECIAL_PURPOSE_ASSOCIATION,
    COMPANY,
    PUBLIC_COMPANY,
    CHAMBER,
    BUSINESS_DEVELOPMENT,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    HOSPITAL,
    ASSOCIATION,
    UNION,
    FOUNDATION,
    NETWORK,
    CIVIL_SOCIETY,
    CHURCH,
    OTHER
}
