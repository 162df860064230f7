/** One project as a story, and how its page read in earlier versions. */
@NullMarked
package org.wandelwerk.portal.web.projects;

import org.jspecify.annotations.NullMarked;
