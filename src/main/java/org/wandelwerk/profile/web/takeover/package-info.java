/** The page on which the office takes over into the project what was handed in. */
@NullMarked
package org.wandelwerk.profile.web.takeover;

import org.jspecify.annotations.NullMarked;
