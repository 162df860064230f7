/** The pages on which profiles are begun, written and handed in. */
@NullMarked
package org.wandelwerk.profile.web;

import org.jspecify.annotations.NullMarked;
