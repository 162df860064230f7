/** Turns rules of access round that stand in services, one after the other, to see that a test notices each. */
@NullMarked
package org.wandelwerk.turned;

import org.jspecify.annotations.NullMarked;
