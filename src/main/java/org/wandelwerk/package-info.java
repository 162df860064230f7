/** The record of a region's structural transformation, from the first idea to the effect. */
@NullMarked
package org.wandelwerk;

import org.jspecify.annotations.NullMarked;
