/** The map of the projects. */
@NullMarked
package org.wandelwerk.portal.web.map;

import org.jspecify.annotations.NullMarked;
