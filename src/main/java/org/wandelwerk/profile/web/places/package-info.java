/** The page on which the places of a profile are chosen on the map. */
@NullMarked
package org.wandelwerk.profile.web.places;

import org.jspecify.annotations.NullMarked;
