/** Tests of the frame of every page. */
@NullMarked
package org.wandelwerk.shell;

import org.jspecify.annotations.NullMarked;
