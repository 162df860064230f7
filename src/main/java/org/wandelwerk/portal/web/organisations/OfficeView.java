package org.wandelwerk.portal.web.organisations;

import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Speaker;

/** A person of an organisation who speaks or spoke for a body. */
public record OfficeView(String name, Speaker speaker, Committee committee) {}
