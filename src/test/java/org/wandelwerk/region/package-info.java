/** Tests of bringing a region in. */
@NullMarked
package org.wandelwerk.region;

import org.jspecify.annotations.NullMarked;
