/** Tests of the addresses of place. */
@NullMarked
package org.wandelwerk.place.web;

import org.jspecify.annotations.NullMarked;
