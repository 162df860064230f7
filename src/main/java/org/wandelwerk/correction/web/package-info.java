/** The public log of corrections, and what stands in the place of a recalled page. */
@NullMarked
package org.wandelwerk.correction.web;

import org.jspecify.annotations.NullMarked;
