/** Tests of the words every module speaks. */
@NullMarked
package org.wandelwerk.kernel;

import org.jspecify.annotations.NullMarked;
