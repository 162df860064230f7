/** Each form of the house, sent a hundred times at once. */
@NullMarked
package org.wandelwerk.posted;

import org.jspecify.annotations.NullMarked;
