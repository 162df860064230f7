/** Stories in a real browser: what a reader does, by keyboard, without scripts, in light and dark. */
@NullMarked
package org.wandelwerk.journey;

import org.jspecify.annotations.NullMarked;
