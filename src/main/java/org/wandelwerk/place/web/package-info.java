/** The address of the drawn map. */
@NullMarked
package org.wandelwerk.place.web;

import org.jspecify.annotations.NullMarked;
