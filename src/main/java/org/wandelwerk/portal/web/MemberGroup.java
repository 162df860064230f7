package org.wandelwerk.portal.web;

import java.util.List;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationGroup;

/** The members of a committee under one heading. */
public record MemberGroup(OrganisationGroup group, List<OrganisationEntry> members) {}
