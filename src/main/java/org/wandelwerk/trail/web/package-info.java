/** The line of time of a record for those who work here, and for everybody. */
@NullMarked
package org.wandelwerk.trail.web;

import org.jspecify.annotations.NullMarked;
