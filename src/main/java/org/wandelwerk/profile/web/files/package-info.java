/** The way of those who write a profile to the files that came with it. */
@NullMarked
package org.wandelwerk.profile.web.files;

import org.jspecify.annotations.NullMarked;
