package org.wandelwerk.portal.web;

import org.wandelwerk.committee.Committee;

/** One workshop in the list of all, with what is known of its members and projects. */
public record WorkshopRow(Committee committee, int members, int projects) {}
