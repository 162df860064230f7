package org.wandelwerk.portal.web;

import java.util.List;
import org.wandelwerk.shell.Page;

/** All workshops. */
public record WorkshopsPage(List<WorkshopRow> workshops) implements Page {}
