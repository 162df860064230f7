/** What became of a profile until now, for the pages of those who write it. */
@NullMarked
package org.wandelwerk.profile.web.course;

import org.jspecify.annotations.NullMarked;
