/** What was found in the index: the search, the list of projects, and both as files. */
@NullMarked
package org.wandelwerk.portal.web.found;

import org.jspecify.annotations.NullMarked;
