/** Tests of place. */
@NullMarked
package org.wandelwerk.place;

import org.jspecify.annotations.NullMarked;
