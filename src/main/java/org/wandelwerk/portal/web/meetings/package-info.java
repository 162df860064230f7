/** Pages of meetings, and of the bodies that are no workshops. */
@NullMarked
package org.wandelwerk.portal.web.meetings;

import org.jspecify.annotations.NullMarked;
