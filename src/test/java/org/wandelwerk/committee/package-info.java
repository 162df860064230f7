/** Tests of committees, seats and speakers. */
@NullMarked
package org.wandelwerk.committee;

import org.jspecify.annotations.NullMarked;
