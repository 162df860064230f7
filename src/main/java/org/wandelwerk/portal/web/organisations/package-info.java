/** The organisations: their list, and each with its seats, people, projects and neighbours. */
@NullMarked
package org.wandelwerk.portal.web.organisations;

import org.jspecify.annotations.NullMarked;
