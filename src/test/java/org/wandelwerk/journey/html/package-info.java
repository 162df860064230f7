/** What the checker of the W3C says of the HTML of our pages. */
@NullMarked
package org.wandelwerk.journey.html;

import org.jspecify.annotations.NullMarked;
